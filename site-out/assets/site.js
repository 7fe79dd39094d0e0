// Adds to pages that are complete without it: filters, keys, copying, finding.
"use strict";
(() => {
  const all = (selector, root = document) => Array.from(root.querySelectorAll(selector));
  const fold = (text) => text.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase();
  const counted = (form, n) =>
    n === 0 ? form.dataset.none : n === 1 ? form.dataset.one : form.dataset.other.replace("{0}", n);

  // An address whose page was split since: every fact has a place that never moves, in its article.
  function findMoved() {
    const id = decodeURIComponent(location.hash.slice(1));
    const fact = /^([a-z0-9_-]+)-[qesrpnd]\d+$/.exec(id);
    const found = id && document.getElementById(id);
    if (fact && !found) {
      const page = "articles/" + fact[1] + ".html";
      if (!location.pathname.endsWith(page)) {
        location.replace(document.body.dataset.root + page + "#" + id);
      }
    }
    const folded = found && found.closest("details");
    if (folded && !folded.open) {
      folded.open = true;
      found.scrollIntoView();
    }
  }
  findMoved();
  addEventListener("hashchange", findMoved);

  // What a pill stands for, said when it is pointed at: its line in the list of sources.
  const sources = new Map(all(".cited a").map((link) => [link.href, link.closest("li").textContent]));
  all(".pill").forEach((pill) => (pill.title = sources.get(pill.href.replace(/#.*/, "")) || ""));

  // Printing shows what is folded away.
  let opened = [];
  addEventListener("beforeprint", () => {
    opened = all("details:not([open])");
    opened.forEach((details) => (details.open = true));
  });
  addEventListener("afterprint", () => opened.forEach((details) => (details.open = false)));

  // Filters of the timeline: they combine, and stand in the address.
  function filters(form) {
    const status = form.querySelector("[role=status]");
    const names = all("select", form).map((select) => select.name);
    const entries = all(".event, .voice");
    const has = (entry, name, value) => (entry.dataset[name] || "").split(" ").includes(value);
    const keys = { person: "people", side: "sides", source: "sources", kind: "kind" };

    function read() {
      const given = new URLSearchParams(location.search || location.hash.replace(/^#\??/, ""));
      names.forEach((name) => {
        const select = form.elements[name];
        const value = given.get(name) || "";
        select.value = Array.from(select.options).some((o) => o.value === value) ? value : "";
      });
    }

    function write() {
      const chosen = new URLSearchParams();
      names.forEach((name) => form.elements[name].value && chosen.set(name, form.elements[name].value));
      const query = chosen.toString();
      const path = location.href.replace(/[?#].*$/, "");
      try {
        history.replaceState(null, "", path + (query ? "?" + query : ""));
      } catch {
        // Some browsers keep the query of a file as it was; what follows # is free.
        history.replaceState(null, "", "#" + (query ? "?" + query : ""));
      }
    }

    function apply(announce) {
      const chosen = names.filter((name) => form.elements[name].value);
      let shown = 0;
      entries.forEach((entry) => {
        entry.hidden = !chosen.every((name) => has(entry, keys[name], form.elements[name].value));
        shown += entry.hidden ? 0 : 1;
      });
      all(".said").forEach((part) => (part.hidden = !part.querySelector(".voice:not([hidden])")));
      all(".day").forEach((day) => (day.hidden = !day.querySelector(".event:not([hidden]), .voice:not([hidden])")));
      all(".stretch").forEach((part) => (part.hidden = !part.querySelector(".day:not([hidden])")));
      all(".timeline .gap").forEach((gap) => (gap.hidden = chosen.length > 0));
      status.textContent = chosen.length || announce ? counted(form, shown) : "";
      const clear = form.querySelector("[type=reset]");
      if (!chosen.length && clear === document.activeElement) form.querySelector("select").focus();
      clear.hidden = !chosen.length;
    }

    read();
    if (names.some((name) => form.elements[name].value)) apply(false);
    form.addEventListener("change", () => { write(); apply(true); });
    form.addEventListener("reset", () => setTimeout(() => { write(); apply(true); }));
    form.addEventListener("submit", (event) => event.preventDefault());
    addEventListener("popstate", () => { read(); apply(false); });
  }
  all("form.filters").forEach(filters);

  // Alt with an arrow, or j and k while the timeline has the focus: the next event, the one before.
  addEventListener("keydown", (event) => {
    const inside = document.activeElement && document.activeElement.closest(".timeline");
    const alt = event.altKey && !event.ctrlKey && !event.metaKey && !event.shiftKey;
    const plain = inside && !event.altKey && !event.ctrlKey && !event.metaKey;
    const down = (alt && event.key === "ArrowDown") || (plain && event.key === "j");
    const up = (alt && event.key === "ArrowUp") || (plain && event.key === "k");
    if ((!down && !up) || event.target.closest("input, select, textarea")) return;
    const links = all(".event:not([hidden]) > h3 > a").filter((link) => link.offsetParent);
    if (!links.length) return;
    event.preventDefault();
    const current = document.activeElement.closest(".event");
    let at = current ? links.indexOf(current.querySelector("h3 > a")) : -1;
    if (at < 0) {
      const below = links.findIndex((link) => link.getBoundingClientRect().top > 0);
      at = down ? (below < 0 ? links.length : below) - 1 : below < 0 ? links.length : below;
    }
    const next = links[Math.min(links.length - 1, Math.max(0, at + (down ? 1 : -1)))];
    next.focus({ preventScroll: true });
    next.scrollIntoView({ block: "start" });
  });

  // Copies the words, who said them, where and when.
  function quotation(quote) {
    const text = (selector, root) => {
      const found = root && root.querySelector(selector);
      return found ? found.textContent.trim().replace(/\s+/g, " ") : "";
    };
    const marked = all("mark", quote.querySelector(".words")).map((mark) => mark.textContent);
    const words = marked.length ? marked.join(" … ") : text(".words", quote);
    const day = quote.closest(".quote-day");
    const pill = quote.querySelector(".pill");
    const who = [text("h1", document), text("time", day)].filter(Boolean).join(", ");
    return [words.replace(/\s+/g, " "), "— " + who, pill && pill.title].filter(Boolean).join("\n");
  }
  async function copy(words) {
    try {
      await navigator.clipboard.writeText(words);
      return true;
    } catch {
      const area = document.createElement("textarea");
      area.value = words;
      area.className = "hidden";
      document.body.append(area);
      area.select();
      const done = document.execCommand("copy");
      area.remove();
      return done;
    }
  }
  all("button.copy").forEach((button) => {
    const label = button.textContent;
    button.setAttribute("aria-live", "polite");
    button.addEventListener("click", async () => {
      const done = await copy(quotation(button.closest(".quote")));
      button.textContent = done ? button.dataset.done : button.dataset.failed;
      button.focus();
      setTimeout(() => (button.textContent = label), 4000);
    });
  });

  // Finds people on their page by name or role.
  all("form.find").forEach((form) => {
    const status = form.querySelector("[role=status]");
    const people = all(".delegation li").map((item) => [item, fold(item.textContent)]);
    const find = () => {
      const wanted = fold(form.elements.q.value).split(/\s+/).filter(Boolean);
      let shown = 0;
      people.forEach(([item, words]) => {
        item.hidden = !wanted.every((word) => words.includes(word));
        shown += item.hidden ? 0 : 1;
      });
      all(".delegation, .people-list").forEach((part) => (part.hidden = !part.querySelector("li:not([hidden])")));
      status.textContent = wanted.length ? counted(form, shown) : "";
    };
    form.addEventListener("input", find);
    form.addEventListener("submit", (event) => event.preventDefault());
  });
})();
