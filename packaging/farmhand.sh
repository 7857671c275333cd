#!/bin/sh
# Starts Farmhand on a JDK 25 or newer. Java takes the place of this process, so the pid stays.
# Only the window needs lib/fx (JavaFX and what is built on it); every subcommand runs without.
needed=25

# java_of FOLDER-OR-PROGRAM: prints the java to run if it is new enough. The version is read from
# the JDK's "release" file, since asking java itself costs a start of the virtual machine.
java_of() {
    java=$1
    [ -d "$java" ] && java=$java/bin/java
    [ -x "$java" ] || return 1
    program=$(readlink -f "$java") && release=${program%/bin/java}/release
    major=$(sed -n 's/^JAVA_VERSION="\([0-9]*\).*/\1/p' "$release" 2>/dev/null)
    [ "${major:-0}" -ge "$needed" ] && echo "$java"
}

find_java() {
    if [ -n "${FARMHAND_JAVA:-}" ]; then
        java_of "$FARMHAND_JAVA" && return
        echo "farmhand: FARMHAND_JAVA=$FARMHAND_JAVA is not a JDK $needed or newer." >&2
        echo "Set it to the folder of one, or unset it to let farmhand look for one." >&2
        return 1
    fi
    for place in "${JAVA_HOME:-}" "$(command -v java)" /usr/lib/jvm/* \
        /Library/Java/JavaVirtualMachines/*/Contents/Home "${HOME:-}"/.sdkman/candidates/java/*; do
        java_of "$place" && return
    done
    echo "farmhand: found no JDK $needed or newer in JAVA_HOME, PATH, /usr/lib/jvm," >&2
    echo "/Library/Java/JavaVirtualMachines or ~/.sdkman. Install one (for example Temurin $needed from" >&2
    echo "https://adoptium.net) or set FARMHAND_JAVA to its folder." >&2
    return 1
}

java=$(find_java) || exit 2
home=$(dirname "$(dirname "$(readlink -f "$0")")")

# In the order of names, since the cache of loaded classes holds for one order only.
classes=
add() {
    for jar in "$1"/*.jar; do
        [ -e "$jar" ] && classes=$classes${classes:+:}$jar
    done
}
add "$home/lib"
# A subcommand is a bare word; options and files (which the window opens) are not.
# The window collects its garbage in small portions, so that no pause is longer than a frame.
window=
case ${1:-} in
    '' | *[!a-z]*)
        add "$home/lib/fx"
        window=-Xmn64m
        ;;
esac

# Where the cache was not made for this java or these jars, java starts without it and says nothing.
# ChildCommand starts serve with the same.
if [ "${1:-}" = serve ]; then
    set -- -cp "$classes" farmhand.Main "$@"
    [ -e "$home/lib/serve.aot" ] &&
        set -- "-XX:AOTCache=$home/lib/serve.aot" -XX:AOTMode=auto '-Xlog:aot*=off' "$@"
    set -- -XX:+UseSerialGC "$@"
else
    set -- ${window:+"$window"} -cp "$classes" farmhand.Main "$@"
fi
exec "$java" --enable-native-access=ALL-UNNAMED -XX:+UseCompactObjectHeaders "$@"
