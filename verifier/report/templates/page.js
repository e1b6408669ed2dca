(() => {
  const form = document.getElementById("filter");
  const search = document.getElementById("search");
  const kind = document.getElementById("kind");
  const shown = document.getElementById("shown");
  const rows = [...document.querySelectorAll("[data-verdict]")].map((row) => ({ row, text: row.textContent.toLowerCase() }));
  const ledger = document.querySelector("details.ledger");

  const apply = () => {
    const words = search.value.trim().toLowerCase();
    let count = 0;
    for (const { row, text } of rows) {
      const fits = (!kind.value || row.dataset.verdict === kind.value) && text.includes(words);
      row.hidden = !fits;
      count += fits;
    }
    if (ledger && (words || kind.value === "distinct")) ledger.open = true;
    for (const section of document.querySelectorAll("#findings > section")) {
      section.hidden = !section.querySelector("[data-verdict]:not([hidden])");
    }
    shown.textContent = `${count} of ${rows.length} shown`;
    const state = new URLSearchParams();
    if (words) state.set("q", words);
    if (kind.value) state.set("kind", kind.value);
    const query = state.toString();
    try {
      history.replaceState(null, "", (query ? "?" + query : location.pathname) + location.hash);
    } catch { /* a sandboxed page has no history to write */ }
  };

  // A link to a finding must lead to it, whatever the filter hides and however deep it is folded.
  const reveal = () => {
    const target = location.hash.length > 1 && document.getElementById(decodeURIComponent(location.hash.slice(1)));
    if (!target) return;
    if (target.closest("[hidden]")) {
      search.value = kind.value = "";
      apply();
    }
    for (let fold = target.closest("details"); fold; fold = fold.parentElement.closest("details")) fold.open = true;
    target.scrollIntoView();
  };

  const step = (by) => {
    const open = rows.map(({ row }) => row).filter((row) => !row.hidden && row.getClientRects().length);
    const focusable = open.map((row) => (row.tagName === "DETAILS" ? row.querySelector("summary") : row));
    const at = focusable.findIndex((each) => each.contains(document.activeElement));
    const next = focusable[Math.max(0, Math.min(focusable.length - 1, at + by))];
    if (next) next.focus();
  };

  const start = new URLSearchParams(location.search);
  search.value = start.get("q") || "";
  kind.value = start.get("kind") || "";
  form.hidden = false;
  form.addEventListener("submit", (event) => event.preventDefault());
  search.addEventListener("input", apply);
  kind.addEventListener("change", apply);
  addEventListener("hashchange", reveal);
  for (const tile of document.querySelectorAll("[data-filter]")) {
    tile.addEventListener("click", () => {
      kind.value = tile.dataset.filter;
      apply();
    });
  }
  addEventListener("keydown", (event) => {
    if (event.ctrlKey || event.metaKey || event.altKey || /INPUT|SELECT|TEXTAREA/.test(event.target.tagName)) return;
    if (event.key === "/") {
      event.preventDefault();
      search.focus();
    } else if (event.key === "j" || event.key === "k") {
      step(event.key === "j" ? 1 : -1);
    }
  });
  apply();
  reveal();
})();
