#!/usr/bin/env bash
# Whole builds, timed side by side with Hugo rendering ready-made pages of the same articles.
#   mvn -q package -DskipTests && src/bench/sites.sh [2 100 1000 2500 …]
# Writes target/bench/sites.md: wall and CPU seconds, peak memory, files and bytes for each number of articles.
# Needs hyperfine and hugo, both from Debian.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/../.."

sizes=("${@:-2 100 1000 2500}")
read -ra sizes <<<"${sizes[*]}"
jar=$PWD/target/riyadh-timeline.jar
work=$PWD/target/bench
heap=${HEAP:-1g}
runs=${RUNS:-3}
for tool in hyperfine hugo java; do
  command -v "$tool" >/dev/null || { echo "missing: $tool" >&2; exit 2; }
done
[[ -f $jar && -d target/test-classes ]] || { echo "first: mvn -q package -DskipTests" >&2; exit 2; }

mkdir -p "$work"
report=$work/sites.md
{
  echo "$(nproc) cores, $(sed -n 's/^model name\s*: //p' /proc/cpuinfo | head -1), $(java -version 2>&1 | sed -n 1p), heap $heap"
  echo
  echo "| articles | build | s | CPU s | peak MB | files | MB |"
  echo "|---|---|---|---|---|---|---|"
} >"$report"

# A site for Hugo that holds each article as a ready-made page, and lists of them.
hugo_site() { # SEEDS SITE
  mkdir -p "$2/content/posts" "$2/layouts/_default"
  printf 'title = "Invented talks"\nbaseURL = "https://example.org/"\ndisableKinds = ["taxonomy", "term"]\n' >"$2/config.toml"
  printf '<!DOCTYPE html><html lang="en"><title>{{ .Title }}</title><h1>{{ .Title }}</h1>{{ .Content }}</html>\n' >"$2/layouts/_default/single.html"
  printf '<!DOCTYPE html><html lang="en"><title>{{ .Title }}</title>{{ range (.Paginate .Pages).Pages }}<p><a href="{{ .RelPermalink }}">{{ .Title }}</a>{{ end }}</html>\n' >"$2/layouts/_default/list.html"
  for file in "$1"/*.txt; do
    name=$(basename "$file" .txt)
    awk -v name="$name" '
      NR == 1 && /^---$/ { inside = 1; print "---"; print "title: \"" name "\""; next }
      NR == 1 { print "---"; print "title: \"" name "\""; print "---"; print; next }
      inside && /^title:/ { next }
      inside && /^---$/ { inside = 0; print; next }
      { print }' "$file" >"$2/content/posts/$name.md"
  done
}

# NAME FOLDER COMMAND…: a line of the report.
measure() {
  local name=$1 folder=$2 size=$3 prepare=$4
  shift 4
  hyperfine --style none --runs "$runs" --prepare "$prepare" --export-json "$work/one.json" "$*" >/dev/null
  local peak
  bash -c "$prepare"
  peak=$({ /usr/bin/time -f %M bash -c "exec $*" >/dev/null 2>/dev/null; } 2>&1 || true)
  if [[ ! $peak =~ ^[0-9]+$ ]]; then peak=$(python3 - "$*" <<'P'
import resource, subprocess, sys
subprocess.run(sys.argv[1], shell=True, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
print(resource.getrusage(resource.RUSAGE_CHILDREN).ru_maxrss)
P
  ); fi
  python3 - "$work/one.json" "$size" "$name" "$peak" "$folder" >>"$report" <<'P'
import json, os, sys
result = json.load(open(sys.argv[1]))["results"][0]
files = [os.path.join(d, f) for d, _, names in os.walk(sys.argv[5]) for f in names]
size = sum(map(os.path.getsize, files)) / 1e6
print(f"| {int(sys.argv[2]):,} | {sys.argv[3]} | {result['mean']:.2f} | {result['user'] + result['system']:.2f} "
      f"| {int(sys.argv[4]) / 1024:.0f} | {len(files):,} | {size:.1f} |")
P
  tail -1 "$report"
}

for size in "${sizes[@]}"; do
  seeds=$work/seeds-$size site=$work/site-$size hugo=$work/hugo-$size
  rm -rf "$seeds" "$site" "$hugo"
  if [[ $size == 2 ]]; then
    cp -r seeds "$seeds"
  else
    java -cp target/test-classes:target/classes org.riyadhtimeline.corpus.Corpus "$size" "$seeds"
  fi
  build="java -Xmx$heap -jar $jar build --quiet --seeds $seeds --output $site"
  measure "cold" "$site" "$size" "rm -rf $site" "$build"
  # Another article each time: the site before it is there, and what did not change is left alone.
  measure "one added" "$site" "$size" \
    "f=$seeds/zz-added-\$RANDOM.txt; rm -f $seeds/zz-added-*; sed s/Monday/Friday/ \$(ls $seeds/*.txt | head -1) > \$f" "$build"
  rm -f "$seeds"/zz-added-*
  hugo_site "$seeds" "$hugo"
  measure "Hugo, ready-made pages" "$hugo/public" "$size" "rm -rf $hugo/public" "hugo --quiet --source $hugo"
done
echo "$report"
