#!/usr/bin/env bash
# Whole builds, timed side by side with Hugo rendering as many ready-made pages of the same text.
#   mvn -q package -DskipTests && src/bench/sites.sh [2 100 1000 2500 10000 50000]
# Writes target/bench/sites.md and sites.svg: wall and processor seconds, peak memory, pages, files and bytes for each
# number of articles. HEAP=1g is the heap, RUNS=3 how often each build is timed, PUBLISH=1 puts the results into the README.
# Needs hyperfine, hugo, time and python3, all from Debian.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/../.."

sizes=("$@")
[[ ${#sizes[@]} -gt 0 ]] || sizes=(2 100 1000 2500)
jar=$PWD/target/riyadh-timeline.jar
work=$PWD/target/bench
heap=${HEAP:-1g}
runs=${RUNS:-3}
for tool in hyperfine hugo java python3 /usr/bin/time; do
  command -v "$tool" >/dev/null || { echo "missing: $tool" >&2; exit 2; }
done
[[ -f $jar && -d target/test-classes ]] || { echo "first: mvn -q package -DskipTests" >&2; exit 2; }

mkdir -p "$work"
results=$work/sites.jsonl
: >"$results"
machine="$(nproc) cores, $(sed -n 's/^model name\s*: //p' /proc/cpuinfo | head -1), $(java -version 2>&1 | sed -n 's/^openjdk version "\([^"]*\)".*/JDK \1/p'), $(hugo version | sed 's/^hugo v\([0-9.]*\).*/Hugo \1/'), heap $heap"

# A site for Hugo that has each page of ours ready-made: its title, and its text as Markdown.
hugo_site() { # SITE HUGO
  mkdir -p "$2/content" "$2/layouts/_default"
  printf 'title = "Invented talks"\nbaseURL = "https://example.org/"\ndisableKinds = ["taxonomy", "term", "section"]\n' >"$2/config.toml"
  printf '<!DOCTYPE html><html lang="en"><title>{{ .Title }}</title><h1>{{ .Title }}</h1>{{ .Content }}</html>\n' >"$2/layouts/_default/single.html"
  printf '<!DOCTYPE html><html lang="en"><title>{{ .Title }}</title>{{ range (.Paginate .Site.RegularPages).Pages }}<p><a href="{{ .RelPermalink }}">{{ .Title }}</a>{{ end }}</html>\n' >"$2/layouts/_default/list.html"
  python3 - "$1" "$2/content" <<'P'
import html, json, os, re, sys
site, content = sys.argv[1:]
for folder, _, names in os.walk(site):
    for name in names:
        if name.endswith(".html"):
            path = os.path.join(folder, name)
            page = open(path, encoding="utf-8").read()
            title = html.unescape(re.search(r"<title>(.*?)</title>", page, re.S).group(1))
            main = re.search(r"<main.*?</main>", page, re.S)
            text = re.sub(r"<(script|style|svg).*?</\1>", "", main.group(0) if main else page, flags=re.S)
            text = re.sub(r"</(p|li|h\d|dd|dt|div|blockquote|tr)>", "\n\n", text)
            text = html.unescape(re.sub(r"<[^>]+>", "", text))
            lines = (" ".join(line.split()) for line in text.split("\n\n"))
            key = os.path.relpath(path, site)[:-5].replace(os.sep, "-").replace(".", "-")
            with open(os.path.join(content, "page-" + key + ".md"), "w", encoding="utf-8") as out:
                out.write("---\ntitle: " + json.dumps(title) + "\n---\n" + "\n\n".join(filter(None, lines)) + "\n")
P
}

# BUILD FOLDER ARTICLES PREPARE COMMAND…: a line of the results.
measure() {
  local build=$1 folder=$2 articles=$3 prepare=$4
  shift 4
  hyperfine --style none --runs "$runs" --prepare "$prepare" --export-json "$work/one.json" "$*" >/dev/null
  bash -c "$prepare"
  /usr/bin/time -o "$work/peak" -f %M bash -c "exec $*" >/dev/null 2>&1
  python3 - "$work" "$build" "$articles" "$folder" <<'P' | tee -a "$results"
import json, os, sys
work, build, articles, folder = sys.argv[1:]
result = json.load(open(work + "/one.json"))["results"][0]
files = [os.path.join(d, f) for d, _, names in os.walk(folder) for f in names]
print(json.dumps({
    "articles": int(articles), "build": build, "seconds": result["mean"], "cpu": result["user"] + result["system"],
    "peak": int(open(work + "/peak").read().split()[-1]) / 1024, "files": len(files),
    "pages": sum(f.endswith(".html") for f in files), "megabytes": sum(map(os.path.getsize, files)) / 1e6}))
P
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
  measure cold "$site" "$size" "rm -rf $site" "$build"
  hugo_site "$site" "$hugo"
  measure hugo "$hugo/public" "$size" "rm -rf $hugo/public" "hugo --quiet --source $hugo"
  # Another article each time: the site before it is there, and what did not change is left alone.
  measure added "$site" "$size" \
    "rm -f $seeds/zz-added-*; f=\$(ls $seeds/*.txt | head -1); sed s/Monday/Friday/ \$f > $seeds/zz-added-\$RANDOM.txt" "$build"
  rm -rf "$hugo" "$site" "$seeds"
done
python3 src/bench/report.py "$results" "$machine" "$work/sites.md" "$work/sites.svg"
if [[ -n ${PUBLISH:-} ]]; then
  cp "$work/sites.svg" src/docs/benchmark.svg
  python3 - "$work/sites.md" <<'P'
import re, sys
table = open(sys.argv[1]).read()
readme = open("README.md", encoding="utf-8").read()
block = "<!-- sites -->\n![Seconds a build takes](src/docs/benchmark.svg)\n\n" + table + "<!-- /sites -->"
open("README.md", "w", encoding="utf-8").write(re.sub(r"<!-- sites -->.*?<!-- /sites -->", lambda _: block, readme, flags=re.S))
P
fi
echo "$work/sites.md"
