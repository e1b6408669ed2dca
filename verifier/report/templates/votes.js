// Votes of the reader: kept in the browser under the ids of the findings, and saved as the file that
// `verifier audit` writes. Without a storage (a sandboxed page) they last as long as the page.
(() => {
  const at = (id) => document.getElementById(id);
  const form = at("votes"), voter = at("voter"), told = at("voted"), save = at("save-votes"), buttons = at("vote");
  const KEY = "news-crosscheck.vote.", NAME = "news-crosscheck.voter";
  const storage = () => {
    try {
      localStorage.setItem(NAME, localStorage.getItem(NAME) ?? "");
      return localStorage;
    } catch { /* sandboxed, or full */
      return { getItem(key) { return this[key] ?? null; }, setItem(key, value) { this[key] = value; }, removeItem(key) { delete this[key]; } };
    }
  };
  const store = storage();

  let known = null;
  const findings = () => {
    if (known) return known;
    const { of, findings } = JSON.parse(at("findings-json").textContent);
    known = new Map(findings.map((values) => {
      const finding = Object.fromEntries(of.finding.map((name, number) => [name, values[number]]));
      return [finding.finding, finding];
    }));
    return known;
  };
  const idOf = (row) => row.id.slice("f-".length);
  const kept = (id) => {
    try {
      return JSON.parse(store.getItem(KEY + id));
    } catch { /* written by something else */
      return null;
    }
  };
  // Votes on other pages lie in the same storage. Most pages have none, and reading all findings takes time.
  const votes = () => {
    const ids = new Set(Object.keys(store).filter((key) => key.startsWith(KEY)).map((key) => key.slice(KEY.length)));
    return ids.size ? [...findings().keys()].filter((id) => ids.has(id)).map(kept).filter(Boolean) : [];
  };

  const show = (group, id) => {
    const vote = kept(id)?.vote;
    for (const button of group.querySelectorAll("[data-vote]")) button.setAttribute("aria-pressed", String(button.dataset.vote === vote));
  };
  const tell = () => {
    const every = votes();
    const count = (mark) => every.filter((each) => each.vote === mark).length;
    save.disabled = !every.length;
    told.textContent = !every.length ? told.dataset.none : `${count("right")} yes, ${count("wrong")} no, ${count("trivial")} not worth noting`;
  };
  const offer = (row) => {
    if (!row || row.querySelector(":scope > .vote")) return;
    row.append(buttons.content.cloneNode(true));
    show(row.querySelector(":scope > .vote"), idOf(row));
  };

  const vote = (button) => {
    const id = idOf(button.closest("[data-verdict]"));
    const finding = findings().get(id);
    if (button.getAttribute("aria-pressed") === "true") store.removeItem(KEY + id);
    else {
      const { rule, verdict, confidence } = finding;
      store.setItem(KEY + id, JSON.stringify({ finding: id, vote: button.dataset.vote, when: new Date().toISOString(), engine: form.dataset.engine, rule, verdict, confidence }));
    }
    show(button.parentElement, id);
    tell();
  };
  const saved = () => {
    const who = voter.value.trim();
    if (!who) {
      told.textContent = "Give a name first: two people's votes are told apart by it.";
      voter.focus();
      return;
    }
    const lines = votes().map(({ finding, vote, when, ...rest }) => JSON.stringify({ finding, vote, who, when, ...rest }) + "\n");
    const link = document.createElement("a");
    link.href = URL.createObjectURL(new Blob(lines, { type: "application/jsonl" }));
    link.download = `${form.dataset.name}.votes.jsonl`;
    link.click();
    setTimeout(() => URL.revokeObjectURL(link.href), 1000);
  };

  voter.value = store.getItem(NAME) || "";
  form.hidden = false;
  form.addEventListener("submit", (event) => event.preventDefault());
  voter.addEventListener("input", () => store.setItem(NAME, voter.value));
  save.addEventListener("click", saved);
  addEventListener("click", (event) => {
    const button = event.target.closest("[data-vote]");
    if (button) vote(button);
  });
  // What is folded gets its buttons when it is opened: thousands of findings cost nothing until they are read.
  document.querySelectorAll("article[data-verdict]").forEach(offer);
  addEventListener("toggle", (event) => event.target.open && offer(event.target.closest("[data-verdict]")), true);
  tell();
})();
