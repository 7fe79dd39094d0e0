// Loads the page again after a build, where the reader was, and shows what is wrong.
"use strict";
(() => {
  const place = "preview-scroll:" + location.pathname;
  const at = sessionStorage.getItem(place);
  if (at !== null) {
    sessionStorage.removeItem(place);
    addEventListener("load", () => scrollTo({top: Number(at), behavior: "instant"}));
  }

  const element = (name, text, style) => {
    const made = document.createElement(name);
    made.textContent = text;
    made.style.cssText = style;
    return made;
  };

  const show = (state) => {
    document.getElementById("preview-problems")?.remove();
    document.getElementById("preview-doubts")?.remove();
    if (state.doubts > 0 && location.pathname !== "/_preview/review") {
      const link = element("a", state.doubts + " to review",
        "position:fixed;right:1rem;bottom:1rem;z-index:2147483646;padding:.3rem .8rem;border-radius:1rem;" +
        "background:#1d1b18;color:#fff;font:13px/1.5 system-ui,sans-serif;text-decoration:none");
      link.id = "preview-doubts";
      link.href = "/_preview/review";
      document.body.append(link);
    }
    if (state.problems.length === 0) {
      return;
    }
    const box = element("div", "",
      "position:fixed;inset:auto 0 0 0;z-index:2147483647;max-height:50vh;overflow:auto;" +
      "padding:1rem 1.5rem;background:#2b0f0d;color:#fff;border-top:4px solid #d8452e;" +
      "font:14px/1.5 ui-monospace,monospace;text-align:left");
    box.id = "preview-problems";
    box.setAttribute("role", "alert");
    box.append(element("strong",
      state.built ? "Built, but not all of it:" : "Not built. This is the last good site.", ""));
    for (const problem of state.problems.slice(0, 20)) {
      box.append(element("div", problem.message, "margin-top:.6rem;white-space:pre-wrap"));
      if (problem.hint) {
        box.append(element("div", "hint: " + problem.hint, "padding-left:1rem;opacity:.85"));
      }
    }
    document.body.append(box);
  };

  // The build that made this page stands behind the ? in the script's address.
  const made = Number(document.currentScript.src.split("?")[1]);
  let version = 0;
  // A script, because pages may forbid every other kind of request, and a script of this server they allow.
  const listen = () => {
    document.getElementById("preview-state")?.remove();
    const question = document.createElement("script");
    question.id = "preview-state";
    question.src = "/_preview/state.js?" + version;
    question.onerror = () => setTimeout(listen, 1000); // the server is gone; it may come back
    document.head.append(question);
  };

  window.previewState = (state) => {
    if (state.version !== made && state.version !== version && state.built) {
      sessionStorage.setItem(place, String(scrollY));
      location.reload();
      return;
    }
    if (state.version !== version) {
      version = state.version;
      show(state);
    }
    listen();
  };
  // Not before the page is loaded: a page is loading as long as one of its scripts is.
  if (document.readyState === "complete") {
    listen();
  } else {
    addEventListener("load", () => setTimeout(listen));
  }
})();
