# Puts all frames onto one picture.
set -e
out="$FARMHAND_DATA/sample/$FARMHAND_JOB"
"$JAVA/bin/java" -cp "$out/classes" FractalZoom sheet \
    --in "$out" --frames 48 --out "$out/contact-sheet.png"
sh "$DEMO/made.sh" "$out/contact-sheet.png"
