# Puts all frames onto one picture.
out="$FARMHAND_DATA/sample/$FARMHAND_JOB"
exec "$JAVA/bin/java" -cp "$out/classes" FractalZoom sheet \
    --in "$out" --frames 48 --out "$out/contact-sheet.png"
