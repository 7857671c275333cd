# Renders one frame of the zoom: sh render.sh FRAME
out="$FARMHAND_DATA/sample/$FARMHAND_JOB"
exec "$JAVA/bin/java" -cp "$out/classes" FractalZoom render \
    --frame "$1" --frames 48 --width 800 --height 450 --out "$out"
