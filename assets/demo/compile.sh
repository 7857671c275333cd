# Compiles the program that makes the frames, or takes it as it was packaged.
set -e
out="$FARMHAND_DATA/sample/$FARMHAND_JOB"
mkdir -p "$out"
if [ -x "$JAVA/bin/javac" ]; then
    echo "Compiling $DEMO/src"
    "$JAVA/bin/javac" -d "$out/classes" "$DEMO"/src/*.java
else
    echo "No compiler in $JAVA: taking $DEMO/classes"
    cp -R "$DEMO/classes" "$out"
fi
