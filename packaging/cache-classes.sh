#!/bin/sh
# cache-classes.sh PROGRAM FOLDER: lets the packaged coordinator run once, with one small job on it,
# and keeps what java learned of its classes in PROGRAM/lib/serve.aot. Its data lie in FOLDER.
# A program without the cache is whole, only slower to start: a failure here is said and no more.
program=$(readlink -f "$1")
folder=$2
rm -rf "$folder" "$program/lib/serve.aot"
mkdir -p "$folder" && cd "$folder" || exit 1
unset FARMHAND_FARM FARMHAND_HTTP FARMHAND_SOCKET FARMHAND_SERVICES FARMHAND_LINGER
export FARMHAND_DATA="$PWD/data"

JAVA_TOOL_OPTIONS="-XX:AOTCacheOutput=$program/lib/serve.aot -Xlog:aot*=off" \
    "$program/bin/farmhand" serve --http 127.0.0.1:0 >out 2>err &
serve=$!

seconds=0
until [ -s out ] || [ $seconds -ge 60 ] || ! kill -0 $serve 2>/dev/null; do
    sleep 1
    seconds=$((seconds + 1))
done
echo '{"name":"warm-up","blocks":[{"name":"warm-up","frames":"1-4","command":"true"}]}' |
    "$program/bin/farmhand" submit - --wait >submitted 2>&1
kill $serve 2>/dev/null
wait $serve

[ -s "$program/lib/serve.aot" ] ||
    echo "farmhand: no cache of classes was made, so serve starts slower; see $PWD/err" >&2
exit 0
