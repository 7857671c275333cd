# Ends what a coordinator left running when it died. On standard input it reads, a word a line, what
# begins (+) and what is over (-): attempts as 2/0/17/1 and process groups as numbers. The end of the
# input is the coordinator's end. Arguments: the mark of this farm, and seconds of grace.
trap '' HUP INT TERM
mark=$1 grace=$2
running=' '
while read -r word; do
    one=${word#?}
    case $word in
        +*) running="$running$one " ;;
        -*)
            case $running in
                *" $one "*) running="${running%%" $one "*} ${running#*" $one "}" ;;
            esac
            ;;
    esac
done

# The processes whose environment began with the mark of a running attempt, wherever they went.
marked() {
    set --
    for one in $running; do
        case $one in
            */*) set -- "$@" -e "FARMHAND_MARK=$one $mark" ;;
        esac
    done
    [ $# -eq 0 ] || grep -lsazxF "$@" /proc/[0-9]*/environ | tr -dc '0-9\n'
}

# Sends a signal to all of them; true when there were any.
send() {
    any=1
    for one in $running; do
        case $one in
            */*) ;;
            *) kill -s "$1" -- "-$one" 2>/dev/null && any=0 ;;
        esac
    done
    for one in $(marked); do
        kill -s "$1" "$one" 2>/dev/null && any=0
    done
    return $any
}

set -- $running
[ $# -gt 0 ] || exit 0

# While a program is loaded, its environment cannot be read: nothing found is looked for again.
looks=5
until send TERM; do
    looks=$((looks - 1))
    [ $looks -gt 0 ] || exit 0
    sleep 0.2
done
looks=$((grace * 10))
while [ $looks -gt 0 ] && send 0; do
    sleep 0.1
    looks=$((looks - 1))
done
send KILL
