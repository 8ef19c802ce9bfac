"use strict";
(() => {
  const atlas = JSON.parse(document.getElementById("atlas").textContent);
  const marks = { compatible: "✓", loss: "~", broken: "✗" };
  const labels = { compatible: "compatible", loss: "compatible with loss", broken: "broken" };
  /** Headings of the parts of what is said, from one side to the other. */
  const parts = {
    message: () => "What is lost or misread",
    methods: (from, to) => `Methods that the ${from} calls on the ${to}`,
    requests: (from, to) => `Requests from the ${from} to the ${to}`,
    answers: (from, to) => `Answers from the ${from} to the ${to}`,
  };
  const consumers = new Map(atlas.consumers.map((consumer) => [consumer.name, {
    ...consumer,
    group: new Map(consumer.groups.flatMap((held, at) => held.map((release) => [release, at]))),
    pair: new Map(consumer.pairs.map((pair) => [`${pair.writer} ${pair.reader}`, pair])),
  }]));
  const order = new Map(atlas.releases.map((release, at) => [release, at]));

  const one = (selector, within = document) => within.querySelector(selector);
  const all = (selector, within = document) => [...within.querySelectorAll(selector)];
  const picker = one(".picker");
  const dialog = one("dialog");
  const said = one("#said");
  const chosen = {
    consumer: atlas.consumers[0].name,
    writer: atlas.releases[0],
    reader: atlas.releases[atlas.releases.length - 1],
  };

  /** An element with attributes and children, which are elements or text. */
  function make(name, attributes = {}, ...children) {
    const made = document.createElement(name);
    for (const [key, value] of Object.entries(attributes)) made.setAttribute(key, value);
    made.append(...children.flat());
    return made;
  }

  const mark = (verdict) =>
    make("span", { class: `mark ${verdict}`, "aria-hidden": "true" }, marks[verdict]);
  const counted = (count, word) => `${count} ${word}${count === 1 ? "" : "s"}`;

  /** What the matrix says of two releases: the verdict, and findings that matter or do not. */
  function look(name, writer, reader) {
    const consumer = consumers.get(name);
    const at = `${consumer.group.get(writer)} ${consumer.group.get(reader)}`;
    const pair = consumer.pair.get(at);
    const findings = pair.findings.map((index) => atlas.findings[index]);
    return {
      consumer,
      pair,
      matter: findings.filter((finding) => finding.verdict !== "compatible"),
      rest: findings.filter((finding) => finding.verdict === "compatible"),
    };
  }

  function sentence({ pair, matter }) {
    const count = matter.length ? `, ${counted(matter.length, "finding")}` : "";
    return labels[pair.verdict] + count;
  }

  // --- One pair in words ------------------------------------------------------------------------

  function summary({ consumer, pair, matter }) {
    const { writer, reader } = consumer;
    if (pair.writer === pair.reader) return "Both releases declare the same here, to the last bit.";
    if (pair.verdict === "compatible") {
      return `The ${reader} sees everything that the ${writer} can say.`
        + ` What only the ${reader} knows stays unset.`;
    }
    if (pair.verdict === "loss") {
      return "Everything that is read is read rightly, but"
        + ` ${counted(matter.length, "thing")} may be said that the other side does not see.`;
    }
    const wrong = matter.filter((finding) => finding.verdict === "broken").length;
    return `${counted(wrong, "thing")} may be read with another meaning, or not at all.`
      + (wrong < matter.length ? " The other findings are losses." : "");
  }

  function historyOf(finding, sides) {
    return make("ul", { class: "history", "aria-label": "History" },
      atlas.histories[finding.history].map((span) => {
        const within = (release) => order.get(span.since) <= order.get(release)
          && order.get(release) <= order.get(span.until);
        const range = span.since === span.until ? span.since : `${span.since} – ${span.until}`;
        const here = sides.filter(([, release]) => within(release));
        return make("li", {},
          make("span", { class: "range" }, range),
          here.flatMap(([side, release]) =>
            [" ", make("span", { class: "side" }, `${side} ${release}`)]),
          span.declarations.length
            ? span.declarations.flatMap((declared) => [" ", make("code", {}, declared)])
            : " not there");
      }));
  }

  function article(finding, sides) {
    const number = finding.number ? ` = ${finding.number}` : "";
    return make("article", { class: "finding" },
      make("h4", {}, make("code", {}, finding.element + number)),
      historyOf(finding, sides));
  }

  /** Findings of which the same is to be said, under one sentence. */
  function told(findings, sides) {
    const alike = new Map();
    for (const finding of findings) {
      const key = JSON.stringify([finding.verdict, finding.says]);
      alike.set(key, [...(alike.get(key) ?? []), finding]);
    }
    return [...alike.values()].map((held) => make("div", { class: "alike" },
      make("div", { class: "sentence" }, mark(held[0].verdict),
        held[0].says.map((says) => make("p", {}, says))),
      held.map((finding) => article(finding, sides))));
  }

  function explain(name, writer, reader) {
    const seen = look(name, writer, reader);
    const { consumer, pair, matter, rest } = seen;
    const sides = [[consumer.writer, writer], [consumer.reader, reader]];
    const close = make("button", { type: "button", "aria-label": "Close" }, "✕");
    close.addEventListener("click", () => dialog.close());
    const body = make("div", { class: "pair" }, make("p", {}, summary(seen)));

    for (const [part, heading] of Object.entries(parts)) {
      const findings = matter.filter((finding) => finding.part === part);
      if (!findings.length) continue;
      const ends = part === "answers" ? [...sides].reverse() : sides;
      body.append(make("h3", {}, heading(...ends.map((end) => end.join(" ")))));
      body.append(...told(findings, ends));
    }
    if (rest.length) {
      body.append(make("details", {},
        make("summary", {}, `${counted(rest.length, "difference")} that only generated code can tell`),
        make("ul", {}, rest.map((finding) => make("li", {},
          make("code", {}, finding.element), ` (${finding.kind}): ${finding.says.join(" ")}`)))));
    }
    const same = [[consumer.writer, pair.writer], [consumer.reader, pair.reader]]
      .map(([side, group]) => `${side} ${consumer.groups[group].join(", ")}`);
    body.append(make("p", {}, `The same holds for ${same.join("; ")}: what they declare is identical.`));
    const swap = make("button", { type: "button" }, "The other way round");
    swap.addEventListener("click", () => open(name, reader, writer));
    body.append(make("div", { class: "more" }, swap,
      make("a", { href: `#${name}/${writer}/${reader}` }, "Link to this pair")));

    const titles = sides.map(([side, release]) => make("span", {}, `${side} ${release}`));
    dialog.replaceChildren(
      make("header", {},
        make("div", {},
          make("h2", { id: "pair-title" }, titles[0], " → ", titles[1]),
          make("p", { class: "verdict" },
            mark(pair.verdict), ` ${consumer.title}: ${sentence(seen)}`)),
        close),
      body);
  }

  let shown = null;

  function open(name, writer, reader) {
    shown = [name, writer, reader];
    choose(...shown);
    explain(name, writer, reader);
    history.replaceState(null, "", `#${name}/${writer}/${reader}`);
    if (!dialog.open) dialog.showModal();
    dialog.scrollTop = 0;
    one("button", dialog).focus();
  }

  dialog.addEventListener("click", (event) => {
    if (event.target === dialog) dialog.close();
  });
  dialog.addEventListener("close", () => {
    // The browser gives the focus back to the cell that opened the dialog; the pair may be another.
    choose(...shown);
    const back = document.activeElement;
    if (back === document.body || back.closest(".matrix")) activeCell().focus();
    history.replaceState(null, "", `#${chosen.consumer}`);
  });

  // --- The matrix -------------------------------------------------------------------------------

  const matrix = () => one(`.matrix[data-consumer=${chosen.consumer}]`);
  const rows = (table = matrix()) => [...table.tBodies[0].rows];
  const activeCell = () =>
    rows()[order.get(chosen.writer)].cells[order.get(chosen.reader) + 1];
  const pairAt = (cell) => [
    atlas.releases[cell.parentElement.sectionRowIndex],
    atlas.releases[cell.cellIndex - 1],
  ];

  /** Makes a grid of a table: every cell can be named and reached. */
  function furnish(table) {
    const name = table.dataset.consumer;
    const { writer: writing, reader: reading } = consumers.get(name);
    table.setAttribute("role", "grid");
    table.setAttribute("aria-readonly", "true");
    table.parentElement.removeAttribute("tabindex");
    for (const row of rows(table)) {
      for (const cell of all("td", row)) {
        const [writer, reader] = pairAt(cell);
        const verdict = sentence(look(name, writer, reader));
        cell.tabIndex = -1;
        cell.setAttribute("aria-label", `${writing} ${writer}, ${reading} ${reader}: ${verdict}`);
      }
    }
    table.addEventListener("click", (event) => {
      const cell = event.target.closest("tbody td");
      if (cell) open(name, ...pairAt(cell));
    });
    table.addEventListener("focusin", (event) => {
      const cell = event.target.closest("tbody td");
      if (cell) choose(name, ...pairAt(cell));
    });
    table.addEventListener("mouseover", (event) => {
      const cell = event.target.closest("tbody td");
      if (cell) point(cell);
    });
    table.addEventListener("mouseleave", () => point(activeCell()));
    table.addEventListener("keydown", (event) => move(event, table));
  }

  function move(event, table) {
    const cell = event.target.closest("tbody td");
    if (!cell || event.altKey || event.metaKey) return;
    const last = atlas.releases.length - 1;
    let row = cell.parentElement.sectionRowIndex;
    let column = cell.cellIndex - 1;
    switch (event.key) {
      case "ArrowUp": row -= 1; break;
      case "ArrowDown": row += 1; break;
      case "ArrowLeft": column -= 1; break;
      case "ArrowRight": column += 1; break;
      case "Home": column = 0; if (event.ctrlKey) row = 0; break;
      case "End": column = last; if (event.ctrlKey) row = last; break;
      case "Enter":
      case " ":
        event.preventDefault();
        open(table.dataset.consumer, ...pairAt(cell));
        return;
      default: return;
    }
    event.preventDefault();
    const within = (at) => Math.min(Math.max(at, 0), last);
    rows(table)[within(row)].cells[within(column) + 1].focus();
  }

  /** Shows which row and which column a cell is in. */
  function point(cell) {
    const table = cell.closest("table");
    for (const head of all("th.at", table)) head.classList.remove("at");
    one("th", cell.parentElement).classList.add("at");
    table.tHead.rows[1].cells[cell.cellIndex - 1].classList.add("at");
  }

  // --- What is chosen ---------------------------------------------------------------------------

  function choose(name, writer, reader) {
    const before = chosen.consumer;
    Object.assign(chosen, { consumer: name, writer, reader });
    const { consumer, ...seen } = look(name, writer, reader);
    for (const section of all("main > section[data-consumer]")) {
      section.classList.toggle("chosen", section.id === name);
    }
    for (const link of all("nav a")) {
      if (link.dataset.consumer === name) link.setAttribute("aria-current", "true");
      else link.removeAttribute("aria-current");
    }
    const table = matrix();
    if (table.getAttribute("role") !== "grid") furnish(table);
    for (const cell of all("td[tabindex='0']", table)) {
      cell.tabIndex = -1;
      cell.removeAttribute("aria-selected");
    }
    activeCell().tabIndex = 0;
    activeCell().setAttribute("aria-selected", "true");
    point(activeCell());
    one("label[for=writer]").textContent = consumer.writer;
    one("label[for=reader]").textContent = consumer.reader;
    one("#writer").value = writer;
    one("#reader").value = reader;
    // A cell that has the focus says its own name.
    said.setAttribute("aria-live", table.contains(document.activeElement) ? "off" : "polite");
    said.replaceChildren(mark(seen.pair.verdict), ` ${sentence(seen)}`);
    if (before !== name) one(".scroll", one(`#${name}`)).scrollTo(0, 0);
  }

  for (const link of all("nav a")) {
    link.addEventListener("click", (event) => {
      event.preventDefault();
      choose(link.dataset.consumer, chosen.writer, chosen.reader);
      history.replaceState(null, "", link.getAttribute("href"));
    });
  }
  picker.addEventListener("change", () =>
    choose(chosen.consumer, one("#writer").value, one("#reader").value));
  picker.addEventListener("submit", (event) => {
    event.preventDefault();
    open(chosen.consumer, chosen.writer, chosen.reader);
  });

  /** `#resource` chooses a consumer, `#resource/1.10.7/1.16.8` opens a pair. */
  function follow() {
    const [name, writer, reader] = location.hash.slice(1).split("/");
    if (!consumers.has(name)) return;
    if (order.has(writer) && order.has(reader)) {
      open(name, writer, reader);
      return;
    }
    shown = [name, chosen.writer, chosen.reader];
    dialog.close();
    choose(...shown);
  }
  addEventListener("hashchange", follow);
  document.documentElement.classList.add("js");
  picker.hidden = false;
  choose(chosen.consumer, chosen.writer, chosen.reader);
  follow();
})();
