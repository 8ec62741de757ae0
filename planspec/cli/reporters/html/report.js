"use strict";

// Filters the findings and moves between them; everything is on the page without it.
(() => {
  const form = document.querySelector(".tools");
  if (!form) return;
  const status = form.querySelector("[role=status]");
  const unfold = form.querySelector("[data-do=unfold]");
  const words = new WeakMap();
  const findings = Array.from(document.querySelectorAll(".finding"));
  const marks = Array.from(document.querySelectorAll("mark"));
  const files = Array.from(document.querySelectorAll(".file"));
  const folds = Array.from(document.querySelectorAll(".file details"));

  const plain = (text) => text.normalize("NFKC").toLowerCase();
  const fileOf = (element) => element.closest(".file").id;

  /** The words of a finding and of what it marks, kept once they were asked for. */
  function wordsOf(finding) {
    if (!words.has(finding)) words.set(finding, plain(finding.textContent));
    return words.get(finding);
  }

  function wanted() {
    const chosen = new FormData(form);
    const kinds = new Set(chosen.getAll("kind"));
    const section = chosen.get("section");
    const file = chosen.get("file") || "*";
    const text = plain(chosen.get("words").trim());
    return (finding) =>
      kinds.has(finding.dataset.kind) &&
      (section === "*" || finding.dataset.section === section) &&
      (file === "*" || fileOf(finding) === "f" + file) &&
      (!text || wordsOf(finding).includes(text));
  }

  function filter() {
    const isWanted = wanted();
    const shown = new Set();
    const filesShown = new Set();
    for (const finding of findings) {
      finding.hidden = !isWanted(finding);
      if (finding.hidden) continue;
      shown.add(finding.id);
      filesShown.add(fileOf(finding));
    }
    for (const mark of marks) {
      const numbers = mark.dataset.by.split(" ");
      mark.classList.toggle("off", !numbers.some((number) => shown.has(`${fileOf(mark)}-${number}`)));
    }
    const all = shown.size === findings.length;
    for (const file of files) file.hidden = !all && !filesShown.has(file.id);
    status.textContent = status.dataset.text.replace("{shown}", shown.size).replace("{total}", findings.length);
  }

  /** Move the focus to the next finding shown after the place where the reader is, or the one before it. */
  function move(step) {
    const shown = findings.filter((finding) => !finding.hidden);
    if (!shown.length) return;
    const here = shown.indexOf(document.activeElement.closest(".finding"));
    const below = shown.findIndex((finding) => finding.getBoundingClientRect().top > form.offsetHeight);
    const nearest = step > 0 ? (below < 0 ? 0 : below) : (below < 0 ? shown.length : below) - 1;
    const next = here < 0 ? nearest : here + step;
    const target = shown[(next + shown.length) % shown.length];
    target.focus({ preventScroll: true });
    target.scrollIntoView({ block: "center" });
  }

  function turn() {
    const open = folds.some((fold) => !fold.open);
    for (const fold of folds) fold.open = open;
    name();
  }

  function name() {
    const open = folds.length > 0 && folds.every((fold) => fold.open);
    unfold.textContent = open ? unfold.dataset.other : label;
  }

  const label = unfold.textContent;
  const actions = { next: () => move(1), previous: () => move(-1), unfold: turn };
  const keys = { n: actions.next, j: actions.next, p: actions.previous, k: actions.previous };
  keys["/"] = () => form.elements.words.focus();

  form.addEventListener("input", filter);
  form.addEventListener("reset", () => setTimeout(filter));
  form.addEventListener("submit", (event) => event.preventDefault());
  form.addEventListener("click", (event) => {
    const button = event.target.closest("[data-do]");
    if (button) actions[button.dataset.do]();
  });
  document.addEventListener("keydown", (event) => {
    const typing = event.target.closest("input:not([type=checkbox]), select, textarea, [contenteditable]");
    const held = event.ctrlKey || event.metaKey || event.altKey || event.isComposing;
    if (typing || held || !form.elements.keys.checked || !keys[event.key]) return;
    event.preventDefault();
    keys[event.key]();
  });

  unfold.hidden = !folds.length;
  form.hidden = false;
  filter();
})();
