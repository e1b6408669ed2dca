(() => {
  const at = (id) => document.getElementById(id);
  const form = at("filter"), search = at("search"), shown = at("shown"), others = at("others");
  const rows = [...others.querySelectorAll(".row")];
  let texts = null;

  const apply = () => {
    const words = search.value.trim().toLowerCase();
    if (words && !texts) texts = rows.map((row) => row.textContent.toLowerCase());
    let count = 0;
    rows.forEach((row, number) => {
      row.hidden = Boolean(words) && !texts[number].includes(words);
      if (!row.hidden) count += 1;
    });
    if (words) others.open = true;
    shown.textContent = words ? `${count.toLocaleString("en")} of ${rows.length.toLocaleString("en")} shown` : "";
  };

  // A link must lead to what it names, whatever is folded or filtered away.
  const reveal = () => {
    let name = location.hash.slice(1);
    try {
      name = decodeURIComponent(name);
    } catch { /* a stray per cent sign is no id of this page */ }
    const target = name && at(name);
    if (!target) return;
    if (target.closest("[hidden]")) {
      search.value = "";
      apply();
    }
    for (let fold = target.closest("details"); fold; fold = fold.parentElement.closest("details")) fold.open = true;
    target.scrollIntoView();
  };

  form.hidden = rows.length === 0;
  form.addEventListener("submit", (event) => event.preventDefault());
  search.addEventListener("input", apply);
  addEventListener("hashchange", reveal);
  addEventListener("keydown", (event) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    if (event.target === search) {
      if (event.key === "Escape") search.blur();
    } else if (event.key === "/" && !form.hidden) {
      event.preventDefault();
      search.focus();
    }
  });
  reveal();
})();
