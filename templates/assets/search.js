// Searches the site. The index comes as classic scripts, so it works from disk too.
"use strict";
(() => {
  const PAGE = 30;
  const form = document.querySelector("form.search");
  const input = form.elements.q;
  const status = form.querySelector("[role=status]");
  const list = document.querySelector(".results");
  const more = document.querySelector("button.more");
  const hint = status.textContent;
  const rows = [];
  const fold = (text) => text.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase();
  // Words that nearly every sentence has find nothing, and take long to find it.
  const common = new Set(form.dataset.common.split(" "));
  const term = (word) => {
    const folded = fold(word).replace(/['’]s$/, "");
    return common.has(folded) ? null : folded || null;
  };
  const index = new MiniSearch({
    fields: ["words", "more", "who"],
    processTerm: term,
    searchOptions: {
      prefix: (term) => term.length > 2,
      fuzzy: (term) => (term.length > 5 ? 0.15 : false),
      combineWith: "AND",
      boost: { words: 3, who: 2, more: 1 },
      boostDocument: (id) => (rows[id][0] === "person" ? 2 : 1),
    },
  });
  let waiting = [];
  let ready = false;

  window.timelineSearch = (part) => waiting.push(part);

  // The index is built in small steps, so that typing is never held up.
  function build() {
    const until = performance.now() + 12;
    while (waiting.length && performance.now() < until) {
      const part = waiting[0];
      const some = part.splice(0, 100);
      index.addAll(some.map((row) => {
        rows.push(row);
        return { id: rows.length - 1, words: row[2], more: row[3], who: row[4] };
      }));
      if (!part.length) waiting.shift();
    }
    if (waiting.length) {
      setTimeout(build);
    } else {
      ready = true;
      show();
    }
  }

  // Marks the words that were found, whatever their accents and case.
  function marked(element, text, terms) {
    let at = 0;
    for (const match of text.matchAll(/[\p{L}\p{N}\p{M}]+/gu)) {
      const word = fold(match[0]);
      if (terms.has(word)) {
        element.append(text.slice(at, match.index));
        const mark = document.createElement("mark");
        mark.textContent = match[0];
        element.append(mark);
        at = match.index + match[0].length;
      }
    }
    element.append(text.slice(at));
  }

  function item(result) {
    const [kind, href, words, extra, who, when] = rows[result.id];
    const terms = new Set(result.terms);
    const li = document.createElement("li");
    const link = document.createElement("a");
    link.href = href;
    link.dir = "auto";
    marked(link, words, terms);
    const about = document.createElement("span");
    about.className = "meta";
    marked(about, [form.dataset[kind], who, when, kind === "event" ? "" : extra].filter(Boolean).join(" · "), terms);
    li.append(link, about);
    return li;
  }

  // Whether anything but common words is asked for.
  const asked = (words) => (words.match(/[\p{L}\p{N}\p{M}'’]+/gu) || ["?"]).some(term);

  let results = [];
  function fill(from) {
    list.append(...results.slice(from, from + PAGE).map(item));
    more.hidden = list.children.length >= results.length;
  }

  function show() {
    const wanted = input.value.trim();
    if (!ready) {
      status.textContent = wanted ? form.dataset.preparing : hint;
      return;
    }
    results = wanted ? index.search(wanted) : [];
    list.replaceChildren();
    fill(0);
    const n = results.length;
    status.textContent = !wanted
      ? hint
      : n === 0
        ? (asked(wanted) ? form.dataset.none : form.dataset.tooCommon).replace("{0}", wanted)
        : n === 1 ? form.dataset.one : form.dataset.other.replace("{0}", n);
  }

  more.addEventListener("click", () => {
    const before = list.children.length;
    fill(before);
    list.children[before].querySelector("a").focus();
  });
  input.addEventListener("input", () => {
    show();
    const query = input.value ? "?q=" + encodeURIComponent(input.value) : "";
    try {
      history.replaceState(null, "", location.href.replace(/[?#].*$/, "") + query);
    } catch {
      history.replaceState(null, "", "#" + query);
    }
  });
  // Down from the words to the results, and through them.
  document.addEventListener("keydown", (event) => {
    if (event.key !== "ArrowDown" && event.key !== "ArrowUp") return;
    if (event.altKey || event.ctrlKey || event.metaKey) return;
    const stops = [input, ...list.querySelectorAll("a")];
    const at = stops.indexOf(document.activeElement);
    const next = stops[at + (event.key === "ArrowDown" ? 1 : -1)];
    if (at < 0 || !next) return;
    event.preventDefault();
    next.focus();
  });
  form.addEventListener("submit", (event) => event.preventDefault());
  input.value = new URLSearchParams(location.search || location.hash.replace(/^#\??/, "")).get("q") || "";
  addEventListener("DOMContentLoaded", build);
  show();
})();
