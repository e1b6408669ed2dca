(() => {
  const at = (id) => document.getElementById(id);
  const form = at("filter"), search = at("search"), kind = at("kind"), source = at("source"), order = at("order");
  const shown = at("shown"), help = at("help"), ledger = document.querySelector("details.ledger");
  const total = Number(form.dataset.total);
  const all = (selector) => [...document.querySelectorAll(selector)];
  let rows = all("[data-verdict]");
  const sections = all("#findings > section");
  const tiles = all("[data-filter]");
  const filters = { q: search, kind, source, order };
  // Reading the words of thousands of cards takes time, and most readers never search.
  let texts = null;
  let filtered = false;
  const place = new Map(rows.map((row, number) => [row, number]));

  // On a large page what is folded stands in noscript, which is text here; it becomes content when it is wanted.
  const unpack = (box) => {
    for (const packed of box.querySelectorAll("noscript")) {
      const held = document.createElement("template");
      held.innerHTML = packed.textContent;
      for (const button of held.content.querySelectorAll(".copy")) button.hidden = false;
      packed.replaceWith(held.content);
    }
    const found = all("[data-verdict]");
    if (found.length === rows.length) return;
    rows = found;
    texts = null;
    rows.forEach((row) => place.has(row) || place.set(row, place.size));
  };
  const unpackAll = () => unpack(document);
  // What is to be filtered or put in order has to be there.
  const unpackRows = () => all(".pack").forEach(unpack);
  const marks = { "&amp;": "&", "&lt;": "<", "&gt;": ">", "&#34;": '"', "&#39;": "'" };
  const wordsOf = (row) => {
    let text = row.textContent;
    if (row.querySelector("noscript")) text = text.replace(/<[^>]*>/g, " ").replace(/&[a-z0-9#]+;/g, (mark) => marks[mark] || mark);
    return text.toLowerCase();
  };

  const fits = (row, number, words) =>
    (!kind.value || row.dataset.verdict === kind.value) &&
    (!source.value || row.dataset.sources.split(" ").includes(source.value)) &&
    (!words || texts[number].includes(words));

  const remember = () => {
    const state = new URLSearchParams();
    for (const [name, field] of Object.entries(filters)) if (field.value.trim()) state.set(name, field.value.trim());
    const query = state.toString();
    try {
      history.replaceState(null, "", (query ? "?" + query : location.pathname) + location.hash);
    } catch { /* a sandboxed page has no history to write */ }
  };

  const apply = () => {
    const words = search.value.trim().toLowerCase();
    const wanted = Boolean(words || kind.value || source.value);
    if (wanted) unpackRows();
    if (words && !texts) texts = rows.map(wordsOf);
    let count = total;
    if (wanted || filtered) {
      count = 0;
      const open = new Set();
      rows.forEach((row, number) => {
        row.hidden = !fits(row, number, words);
        if (!row.hidden) open.add(row.id), (count += 1);
      });
      for (const cell of all("tr[data-finding]")) cell.hidden = !open.has(cell.dataset.finding);
      for (const body of all(".matrix tbody")) body.hidden = !body.querySelector("tr[data-finding]:not([hidden])");
      for (const pack of all(".pack")) {
        const held = pack.querySelectorAll("[data-verdict]");
        if (wanted && held.length) pack.open = [...held].some((row) => !row.hidden);
      }
      if (ledger && wanted && (words || kind.value === "distinct")) ledger.open = true;
      for (const section of sections) section.hidden = !section.querySelector("[data-verdict]:not([hidden])");
    }
    filtered = wanted;
    shown.textContent = `${count.toLocaleString("en")} of ${total.toLocaleString("en")} shown`;
    for (const tile of tiles) {
      if (tile.dataset.filter === kind.value) tile.setAttribute("aria-current", "true");
      else tile.removeAttribute("aria-current");
    }
    remember();
  };

  const orders = {
    "": (a, b) => place.get(a) - place.get(b),
    date: (a, b) => (a.dataset.date || "9999").localeCompare(b.dataset.date || "9999"),
    sure: (a, b) => b.dataset.sure - a.dataset.sure,
    sources: (a, b) => b.dataset.sources.split(" ").length - a.dataset.sources.split(" ").length,
  };
  const sort = () => {
    unpackRows();
    for (const pack of all("#findings section > .pack:not(.ledger)")) pack.replaceWith(...pack.querySelectorAll(".row"));
    const by = orders[order.value] || orders[""];
    const parents = new Map();
    for (const row of rows) {
      if (!parents.has(row.parentElement)) parents.set(row.parentElement, []);
      parents.get(row.parentElement).push(row);
    }
    for (const [parent, held] of parents) parent.append(...held.sort((a, b) => by(a, b) || orders[""](a, b)));
  };

  const clear = () => {
    search.value = kind.value = source.value = "";
    apply();
  };

  // A link to a finding must lead to it, whatever the filter hides and however deep it is folded.
  const reveal = () => {
    let name = location.hash.slice(1);
    try {
      name = decodeURIComponent(name);
    } catch { /* a stray per cent sign is no id of this page */ }
    if (name && !at(name)) {
      for (const packed of document.querySelectorAll("noscript")) {
        if (packed.textContent.includes(`id="${name}"`)) unpack(packed.parentElement);
      }
    }
    const target = name && at(name);
    if (!target) return;
    if (target.closest("[hidden]")) clear();
    for (let fold = target.closest("details"); fold; fold = fold.parentElement.closest("details")) fold.open = true;
    target.scrollIntoView();
  };

  const step = (by) => {
    const open = all("[data-verdict]").filter((row) => !row.hidden && row.getClientRects().length);
    const focusable = open.map((row) => (row.tagName === "DETAILS" ? row.querySelector("summary") : row));
    const now = focusable.findIndex((each) => each.contains(document.activeElement));
    const next = focusable[Math.max(0, Math.min(focusable.length - 1, now + by))];
    if (next) next.focus();
  };

  const save = (name, type, text) => {
    const link = document.createElement("a");
    link.href = URL.createObjectURL(new Blob([text], { type }));
    link.download = name;
    link.click();
    setTimeout(() => URL.revokeObjectURL(link.href), 1000);
  };
  // Lists of values to objects, under the names that stand beside them.
  const embedded = () => {
    const { columns, of, sources, findings } = JSON.parse(at("findings-json").textContent);
    const named = (names, values, inside) => ({ ...Object.fromEntries(names.map((name, number) => [name, values[number]])), ...inside });
    return {
      columns,
      sources: sources.map((values) => named(of.source, values)),
      findings: findings.map((values) => named(of.finding, values, {
        positions: values.at(-1).map((position) => named(of.position, position, {
          evidence: position.at(-1).map((evidence) => named(of.evidence, evidence)),
        })),
      })),
    };
  };
  // The same rules as the CSV of the command line: quotes only where needed, and nothing is a formula.
  const cell = (value) => {
    const text = typeof value === "string" && /^[=+\-@\t\r]/.test(value) ? "'" + value : String(value ?? "");
    return /[",\n\r]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
  };
  const csv = ({ columns, sources, findings }) => {
    const known = Object.fromEntries(sources.map((each) => [each.source, each]));
    const lines = [columns.join(",")];
    for (const finding of findings) for (const position of finding.positions) for (const evidence of position.evidence) {
      const row = { ...finding, ...position, ...evidence, ...known[evidence.source] };
      lines.push(columns.map((column) => cell(column === "confidence" && Number.isInteger(row[column]) ? row[column].toFixed(1) : row[column])).join(","));
    }
    return lines.join("\n") + "\n";
  };

  const copy = async (button) => {
    const code = button.parentElement.querySelector("code");
    let done = true;
    try {
      await navigator.clipboard.writeText(code.textContent);
    } catch {
      getSelection().selectAllChildren(code);
      done = document.execCommand("copy");
    }
    button.textContent = done ? "Copied" : "Press Ctrl+C";
    setTimeout(() => (button.textContent = "Copy the ignore command"), 2000);
  };

  const start = new URLSearchParams(location.search);
  for (const [name, field] of Object.entries(filters)) field.value = start.get(name) || "";
  for (const field of [kind, source, order]) if (field.selectedIndex < 0) field.value = "";
  form.hidden = false;
  for (const hidden of document.querySelectorAll(".actions, .copy")) hidden.hidden = false;
  form.addEventListener("submit", (event) => event.preventDefault());
  for (const field of [search, kind, source]) field.addEventListener("input", apply);
  order.addEventListener("input", () => (sort(), remember()));
  at("clear").addEventListener("click", clear);
  at("keys").addEventListener("click", () => help.showModal());
  at("close-help").addEventListener("click", () => help.close());
  at("save-csv").addEventListener("click", () => save("findings.csv", "text/csv", csv(embedded())));
  at("save-json").addEventListener("click", () => save("findings.json", "application/json", JSON.stringify(embedded(), null, 1) + "\n"));
  addEventListener("hashchange", reveal);
  addEventListener("toggle", (event) => event.target.open && unpack(event.target), true);
  addEventListener("beforeprint", unpackAll);
  matchMedia("print").addEventListener("change", (event) => event.matches && unpackAll());
  addEventListener("click", (event) => {
    const button = event.target.closest(".copy");
    if (button) copy(button);
  });
  for (const tile of tiles) {
    tile.addEventListener("click", () => {
      kind.value = kind.value === tile.dataset.filter ? "" : tile.dataset.filter;
      apply();
    });
  }
  addEventListener("keydown", (event) => {
    if (event.ctrlKey || event.metaKey || event.altKey || help.open) return;
    if (/INPUT|SELECT|TEXTAREA/.test(event.target.tagName)) {
      if (event.key === "Escape") event.target.blur();
      return;
    }
    if (event.key === "/") {
      event.preventDefault();
      search.focus();
    } else if (event.key === "j" || event.key === "k") step(event.key === "j" ? 1 : -1);
    else if (event.key === "?") help.showModal();
  });
  if (order.value) sort();
  apply();
  reveal();
})();
