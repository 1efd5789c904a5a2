"use strict";
// Filters, keys and printing. The page shows everything without this.
(() => {
  const all = Array.from(document.querySelectorAll(".finding"));
  const rows = all.map((at) => ({
    at,
    severity: at.dataset.severity,
    calls: new Set(at.dataset.calls.split(" ")),
    text: at.textContent.toLowerCase(),
  }));
  const search = document.getElementById("search");
  const route = document.getElementById("route");
  const boxes = Array.from(document.querySelectorAll("input[name=severity]"));
  const groups = Array.from(document.querySelectorAll(".group"));
  const count = document.getElementById("count");
  const nothing = document.getElementById("nothing");
  const tools = document.getElementById("tools");

  function filter() {
    const words = search.value.toLowerCase().split(/\s+/).filter(Boolean);
    const severities = new Set(boxes.filter((it) => it.checked).map((it) => it.value));
    let shown = 0;
    for (const row of rows) {
      const fits = severities.has(row.severity)
        && (route.value === "" || row.calls.has(route.value))
        && words.every((it) => row.text.includes(it));
      row.at.hidden = !fits;
      shown += fits ? 1 : 0;
    }
    for (const group of groups) {
      group.hidden = !group.querySelector(".finding:not([hidden])");
    }
    count.value = shown === rows.length ? `${shown} shown` : `${shown} of ${rows.length} shown`;
    nothing.hidden = shown > 0 || rows.length === 0;
  }

  const visible = () => all.filter((it) => !it.hidden);

  function open(is) {
    for (const it of visible()) it.open = is;
  }

  function step(by) {
    const list = visible();
    if (list.length === 0) return;
    const current = list.findIndex((it) => it.contains(document.activeElement));
    const next = current < 0 ? (by > 0 ? 0 : list.length - 1) : current + by;
    const at = list[Math.max(0, Math.min(list.length - 1, next))];
    at.querySelector("summary").focus();
    at.scrollIntoView({ block: "nearest" });
  }

  function key(event) {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    if (event.key === "Escape") {
      tools.reset();
      filter();
      document.activeElement.blur();
      return;
    }
    const typing = event.target.matches("input[type=search], select");
    if (typing) return;
    const box = boxes[Number(event.key) - 1];
    if (event.key === "/") search.focus();
    else if (event.key === "j") step(1);
    else if (event.key === "k") step(-1);
    else if (event.key === "e") open(true);
    else if (event.key === "c") open(false);
    else if (box) {
      box.checked = !box.checked;
      filter();
    } else return;
    event.preventDefault();
  }

  let before = [];
  addEventListener("beforeprint", () => {
    before = all.map((it) => it.open);
    open(true);
  });
  addEventListener("afterprint", () => {
    all.forEach((it, at) => { it.open = before[at]; });
  });

  function target() {
    const at = location.hash.startsWith("#c-") && document.getElementById(location.hash.slice(1));
    if (at) {
      at.open = true;
      at.scrollIntoView();
    }
  }

  search.addEventListener("input", filter);
  tools.addEventListener("change", filter);
  tools.addEventListener("submit", (event) => event.preventDefault());
  // The fields have their first values only after the event.
  tools.addEventListener("reset", () => setTimeout(filter));
  document.getElementById("expand").addEventListener("click", () => open(true));
  document.getElementById("collapse").addEventListener("click", () => open(false));
  document.addEventListener("keydown", key);
  addEventListener("hashchange", target);
  document.documentElement.classList.add("scripted");
  filter();
  target();
})();
