#!/usr/bin/env bash
# Compares the CPU time of a cold run over one StorageClass file with that of a program that does
# nothing but import OPA's rego package. Both are run in turn, so that a busy machine slows both.
# With --check the exit status is 1 if the median ratio is over 6.
set -euo pipefail
cd "$(dirname "$0")/.."
runs=${RUNS:-21}
root=$PWD
dir=$(mktemp -d)
trap 'rm -rf "$dir" "$root/bench/.empty"' EXIT

go build -buildvcs=false -o "$dir/arthurlint" ./cmd/arthurlint
mkdir "$dir/empty"
cat >"$dir/empty/main.go" <<'GO'
package main

import _ "github.com/open-policy-agent/opa/v1/rego"

func main() {}
GO
# Built inside the module, for its version of OPA.
mkdir -p bench/.empty && cp "$dir/empty/main.go" bench/.empty/main.go
go build -buildvcs=false -o "$dir/empty/empty" ./bench/.empty/main.go
rm -r bench/.empty
mkdir "$dir/project"
cp bench/storageclass.yaml "$dir/project/storageclass.yaml"
cd "$dir/project"

# cpu COMMAND... prints user + system time in microseconds.
cpu() {
  local TIMEFORMAT='%U %S'
  { time "$@" >/dev/null 2>&1; } 2>&1 | awk '{ printf "%d\n", ($1 + $2) * 1e6 }'
}

# Bash's time counts in milliseconds: each sample is ten runs.
ten() { for _ in 1 2 3 4 5 6 7 8 9 10; do "$@" || true; done; }

ten "$dir/arthurlint" storageclass.yaml >/dev/null 2>&1
for _ in $(seq "$runs"); do
  a=$(cpu ten "$dir/arthurlint" storageclass.yaml)
  b=$(cpu ten "$dir/empty/empty")
  echo "$a $b"
done | sort -n | awk '{ a[NR] = $1; b[NR] = $2; r[NR] = $1 / $2 }
  END {
    n = asort_(r, NR); m = int((n + 1) / 2)
    printf "arthurlint: median %.1f ms, empty: median %.1f ms, ratio: min %.2f median %.2f max %.2f (%d pairs)\n",
      med(a, NR) / 1e4, med(b, NR) / 1e4, r[1], r[m], r[n], n
    if (r[m] > 6) exit 1
  }
  function asort_(x, n,   i, j, t) { for (i = 2; i <= n; i++) { t = x[i]; for (j = i - 1; j > 0 && x[j] > t; j--) x[j + 1] = x[j]; x[j + 1] = t } return n }
  function med(x, n,   i, y) { for (i = 1; i <= n; i++) y[i] = x[i]; asort_(y, n); return y[int((n + 1) / 2)] }' || { [ "${1:-}" = --check ] && exit 1; true; }
