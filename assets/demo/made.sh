# Tells Farmhand which file a task made, so that windows show it: sh made.sh FILE
[ -z "$FARMHAND_REPORT" ] ||
    printf '{"output":"%s"}\n' "$(printf %s "$1" | sed 's/[\\"]/\\&/g')" >>"$FARMHAND_REPORT"
