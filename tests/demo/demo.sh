#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-only
# Several real peers on this machine: they register, share a folder, fetch it from each other, verify it, survive a
# kill -9, and find a share whose publisher is gone. Every promise is checked; exit 1 if one is not kept.
#
#   tests/demo/demo.sh BUILD_DIR [--small]
#
# --small: 40 MiB in 200 files instead of 1 GiB and more in 1,000 and more. Everything lies in a folder of its own below
# $TMPDIR, which goes at the end; only the peers started here are ended.
set -euo pipefail

usage() {
    echo "usage: demo.sh BUILD_DIR [--small]" >&2
    exit 2
}

(($# >= 1 && $# <= 2)) || usage
programs=$(cd "$1" 2>/dev/null && pwd)/bin || usage
size=large
if (($# == 2)); then
    [[ $2 == --small ]] || usage
    size=small
fi
for program in torrentttpd ttp; do
    [[ -x $programs/$program ]] || {
        echo "demo: there is no $programs/$program; './dev demo' builds it" >&2
        exit 2
    }
done
if [[ $size == small ]]; then
    many=190 many_bytes=65536 big=10 big_bytes=3145728 rate=3000000
else
    many=1000 many_bytes=131072 big=24 big_bytes=41943040 rate=40000000
fi

if [[ $size == large ]]; then
    free=$(df -Pk "${TMPDIR:-/tmp}" | awk 'NR == 2 {print int($4 / 1048576)}')
    ((free >= 5)) || {
        echo "demo: this takes 5 GiB in ${TMPDIR:-/tmp}, and there are $free. Say TMPDIR=… or --small" >&2
        exit 1
    }
fi

here=$(mktemp -d "${TMPDIR:-/tmp}/ttp-demo-XXXXXX")
declare -A pid=() url=() id=()

clean_up() {
    local code=$?
    local one
    for one in "${pid[@]}"; do
        kill -9 "$one" 2>/dev/null || true
    done
    if ((code != 0)); then
        echo
        echo "The demonstration stopped: a promise was not kept (exit $code). The ends of the peers' logs:"
        tail -n 5 "$here"/*.log 2>/dev/null || true
    fi
    rm -rf "$here"
    exit "$code"
}
trap clean_up EXIT
trap 'exit 130' INT
trap 'exit 143' TERM

say() { printf '%s\n' "$*"; }
step() { printf '\n--- %s\n' "$*"; }
not_kept() {
    printf 'NOT KEPT: %s\n' "$*" >&2
    exit 1
}

# json EXPRESSION: what Python makes of the JSON on stdin, called d.
json() { python3 -c 'import json,sys; d = json.load(sys.stdin); print(eval(sys.argv[1]))' "$1"; }

# The shell's door to a peer. ttp_of NAME COMMAND…
ttp_of() {
    local name=$1
    shift
    "$programs/ttp" --profile "$here/$name" --json "$@"
}

# start NAME HOST[:PORT]: starts the peer and waits for its line.
start() {
    local name=$1 host=${2%%:*} port=0 line='' tries
    [[ $2 != *:* ]] || port=${2##*:}
    : >"$here/$name.ready"
    "$programs/torrentttpd" --profile "$here/$name" --listen "$host:$port" --name "$name" \
        >"$here/$name.ready" 2>>"$here/$name.log" &
    pid[$name]=$!
    for ((tries = 0; tries < 300; ++tries)); do
        line=$(head -n 1 "$here/$name.ready")
        [[ -z $line ]] || break
        kill -0 "${pid[$name]}" 2>/dev/null || break
        sleep 0.1
    done
    [[ -n $line ]] || not_kept "$name did not become ready"
    url[$name]=$(json 'd["url"]' <<<"$line")
    id[$name]=$(json 'd["user_id"]' <<<"$line")
    say "$name listens at ${url[$name]}"
    say "    User ID ${id[$name]}"
}

# The HOST:PORT at which a peer listens.
place_of() { sed -E 's,^https://([^/]+)/.*,\1,' <<<"${url[$1]}"; }

# register NAME WITH: NAME takes an invitation of WITH, and both know each other from then on.
register() {
    local link state
    link=$(ttp_of "$2" invite | json 'd["link"]')
    state=$(ttp_of "$1" register "$link" | json 'd["state"]')
    [[ $state == active ]] || not_kept "$1 is not registered with $2 but $state"
    say "$1 and $2 are registered with each other"
}

# state_of NAME TRANSFER, and bytes_from NAME TRANSFER SOURCE: verified ones.
state_of() { ttp_of "$1" transfers | json "[t['state'] for t in d if t['transfer_id'] == '$2'][0]"; }
bytes_from() {
    ttp_of "$1" transfers | json "sum(s['bytes'] for t in d if t['transfer_id'] == '$2'
                                      for s in t['sources'] if s['user_id'] == '$3')"
}

mib_from() { awk -v bytes="$(bytes_from "$1" "$2" "${id[$3]}")" 'BEGIN {printf "%.1f", bytes / 1048576}'; }

# wait_until_more NAME TRANSFER SOURCE BYTES: until more than that has come from the source, or the transfer is over.
wait_until_more() {
    local tries
    for ((tries = 0; tries < 1200; ++tries)); do
        (($(bytes_from "$1" "$2" "$3") <= $4)) || return 0
        [[ $(state_of "$1" "$2") != "done" ]] || return 0
        sleep 0.05
    done
    not_kept "no bytes came to $1 from one of its sources within a minute"
}

# finish NAME TRANSFER: waits, prints what came from whom, and wants it done.
finish() {
    local answer state
    answer=$(ttp_of "$1" wait "$2")
    state=$(json 'd["state"]' <<<"$answer")
    [[ $state == "done" ]] || not_kept "$1's transfer is not done but $state: $(json 'd["error"]' <<<"$answer")"
    json '"\n".join("    %-4s gave %7.1f MiB" % (s["name"], s["bytes"] / 2**20) for s in d["sources"])' <<<"$answer"
    json '"    %.1f MiB in %.1f s, every piece verified" % (d["bytes"] / 2**20, d["seconds"])' <<<"$answer"
}

same() {
    diff -r "$here/glacier" "$1" || not_kept "$1 differs from what was shared"
    say "    diff -r finds no difference to what was shared"
}

make_data() {
    python3 - "$here/glacier" "$many" "$many_bytes" "$big" "$big_bytes" <<'PYTHON'
import os, sys
root, many, many_bytes, big, big_bytes = sys.argv[1], *map(int, sys.argv[2:])
for number in range(many):
    folder = os.path.join(root, "stations", "%02d" % (number % 20))
    os.makedirs(folder, exist_ok=True)
    with open(os.path.join(folder, "day-%04d.csv" % number), "wb") as file:
        file.write(os.urandom(many_bytes - number % 1000))
os.makedirs(os.path.join(root, "images"), exist_ok=True)
for number in range(big):
    with open(os.path.join(root, "images", "tile-%02d.tif" % number), "wb") as file:
        file.write(os.urandom(big_bytes))
PYTHON
}

act_one() {
    local data link share kept transfer before verified
    step "A dataset"
    make_data
    data=$here/glacier
    say "$(find "$data" -type f | wc -l) files, $(du -sh --apparent-size "$data" | cut -f1)"

    step "Ada, a researcher, starts a peer; so do her colleagues Ben, Cyn and Dan"
    start ada 127.0.0.2
    start ben 127.0.0.3
    start cyn 127.0.0.4
    start dan 127.0.0.5

    step "Each of them once opens Ada's invitation: they register, and may log in at each other from now on"
    register ben ada
    register cyn ada
    register dan ada
    register cyn ben
    register dan ben

    step "Ada shares the folder where it lies: nothing is copied"
    share=$(ttp_of ada share "$data" --name glacier)
    link=$(json 'd["link"]' <<<"$share")
    json '"    %d files, %.1f MiB hashed" % (d["files"], d["bytes"] / 2**20)' <<<"$share"
    say "    $link"

    step "Ben fetches it from Ada"
    transfer=$(ttp_of ben get "$link" --to "$here/ben-has" | json 'd["transfer_id"]')
    finish ben "$transfer"
    same "$here/ben-has/glacier"

    step "Cyn fetches it from Ada and Ben at once, each of whom gives at most $((rate / 1000000)) MB/s"
    ttp_of ada limit --up "$rate" >/dev/null
    ttp_of ben limit --up "$rate" >/dev/null
    transfer=$(ttp_of cyn get "$link" --to "$here/cyn-has" | json 'd["transfer_id"]')
    wait_until_more cyn "$transfer" "${id[ben]}" 0
    wait_until_more cyn "$transfer" "${id[ada]}" 0

    say "    both are giving: Ada $(mib_from cyn "$transfer" ada) MiB, Ben $(mib_from cyn "$transfer" ben) MiB so far"
    say "    kill -9 for Ben, in the middle of it"
    kill -9 "${pid[ben]}"
    wait "${pid[ben]}" 2>/dev/null || true
    unset 'pid[ben]'
    [[ $(state_of cyn "$transfer") != "done" ]] || not_kept "Cyn was done before Ben was killed"
    before=$(bytes_from cyn "$transfer" "${id[ben]}")
    wait_until_more cyn "$transfer" "${id[ada]}" "$(bytes_from cyn "$transfer" "${id[ada]}")"
    say "    Ada goes on giving. Ben comes back:"
    # Slowly, so that there is something left for Ben on a machine of any speed.
    ttp_of ada limit --up $((rate / 10)) >/dev/null
    start ben "$(place_of ben)"
    wait_until_more cyn "$transfer" "${id[ben]}" "$before"
    ttp_of ada limit --up "$rate" >/dev/null
    finish cyn "$transfer"
    kept=$(bytes_from cyn "$transfer" "${id[ben]}")
    say "    Ben had given $((before / 1048576)) MiB when he was killed, and $((kept / 1048576)) MiB in the end"
    (($(bytes_from cyn "$transfer" "${id[ada]}") > 0)) || not_kept "Ada gave nothing"
    ((before > 0)) || not_kept "Ben gave nothing before he was killed"
    ((kept > before)) || not_kept "Ben gave nothing after he had come back"
    same "$here/cyn-has/glacier"

    step "Cyn reads everything again and compares it with what Ada signed"
    verified=$(ttp_of cyn verify "$here/cyn-has/glacier") || not_kept "verification failed: $verified"
    json '"    %.1f MiB in %d files checked, %d bad" % (d["checked_bytes"] / 2**20, d["checked_files"], len(d["bad"]))' \
        <<<"$verified"
    share_link=$link
}

act_two() {
    local transfer
    step "Second act: Ada is gone. Dan, who knows Ada and Ben, is given Ada's link"
    kill -TERM "${pid[ada]}"
    wait "${pid[ada]}" || not_kept "Ada did not end properly"
    unset 'pid[ada]'
    ttp_of ben limit --up 0 >/dev/null
    transfer=$(ttp_of dan get "$share_link" --to "$here/dan-has" | json 'd["transfer_id"]')
    finish dan "$transfer"
    say "    Dan found the share by its id at Ben, whom he knows"
    same "$here/dan-has/glacier"
}

finale() {
    local name
    step "Everyone leaves"
    for name in "${!pid[@]}"; do
        kill -TERM "${pid[$name]}"
        wait "${pid[$name]}" || not_kept "$name did not end properly"
        unset "pid[$name]"
    done
    say
    say "Every promise was kept: no wrong byte, no lost byte."
}

act_one
act_two
finale
