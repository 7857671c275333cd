# Renders one frame of the zoom: sh render.sh FRAME
set -e
out="$FARMHAND_DATA/sample/$FARMHAND_JOB"
"$JAVA/bin/java" -cp "$out/classes" FractalZoom render \
    --frame "$1" --frames 48 --width 800 --height 450 --out "$out"
sh "$DEMO/made.sh" "$out/frame.$(printf %04d "$1").png"
