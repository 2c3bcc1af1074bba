// How the page looks, and the search in it.

/// Style and script of the page; both stand in the page itself.
enum PageStyle {
    static let css = """
        :root { color-scheme: light dark; --line: #8a8a8a; --soft: #e4efee; --ink: #1c1c1c; }
        body { font-family: "Noto Sans CJK JP", "Noto Sans JP", "Yu Gothic", "Hiragino Sans", sans-serif;
          line-height: 1.65; margin: 0; }
        main { max-width: 72rem; margin: 0 auto; padding: 1rem 1.5rem 4rem; }
        h1 { font-size: 1.5rem; border-bottom: 2px solid; padding-bottom: .3rem; }
        h2 { font-size: 1.25rem; margin-top: 2.5rem; border-left: .4rem solid #2a6f6b; padding-left: .6rem; }
        h3 { font-size: 1.05rem; margin-top: 1.5rem; }
        h4 { font-size: 1rem; margin: 0 0 .3rem; }
        nav ul { columns: 3 16rem; }
        article { border: 1px solid var(--line); border-radius: .3rem; padding: .6rem .8rem; margin: .6rem 0; }
        article:target, tr:has(:target) { outline: 3px solid #c77700; }
        dl { display: grid; grid-template-columns: 9rem 1fr; gap: .15rem .8rem; margin: 0; font-size: .93rem; }
        dt { grid-column: 1; font-weight: 600; }
        dd { grid-column: 2; margin: 0; }
        code { font-size: .86rem; font-weight: 400; overflow-wrap: anywhere; }
        .mark { font-size: .78rem; font-weight: 400; border: 1px solid var(--line); border-radius: .6rem;
          padding: 0 .45rem; margin-left: .3rem; }
        .wide { overflow-x: auto; }
        table { border-collapse: collapse; width: 100%; font-size: .88rem; }
        th, td { border: 1px solid var(--line); padding: .3rem .45rem; text-align: left; vertical-align: top; }
        thead th { background: var(--soft); color: var(--ink); }
        details { margin: .6rem 0; }
        summary { cursor: pointer; padding: .3rem 0; }
        .search { position: sticky; top: 0; background: Canvas; padding: .5rem 0; z-index: 1; }
        .search input { font: inherit; width: min(30rem, 70vw); padding: .3rem; }
        #found { margin-left: .8rem; }
        [hidden] { display: none !important; }
        @media (max-width: 40rem) { dl { display: block; } }
        @media print { .search { display: none; } article, tr { break-inside: avoid; } }
        """

    static let script = """
        (() => {
          const box = document.getElementById("search"), found = document.getElementById("found");
          const entries = [...document.querySelectorAll(".entry")].map(e => [e, e.textContent.toLowerCase()]);
          const sections = [...document.querySelectorAll("section")];
          box.closest(".search").hidden = false;
          box.addEventListener("input", () => {
            const words = box.value.toLowerCase().split(/[\\s\\u3000]+/).filter(Boolean);
            let count = 0;
            for (const [element, text] of entries) {
              const shown = words.every(word => text.includes(word));
              element.hidden = !shown;
              if (shown) count += 1;
            }
            for (const section of sections) {
              section.hidden = words.length > 0 && !section.querySelector(".entry:not([hidden])");
            }
            found.textContent = words.length ? String(count) : "";
          });
        })();
        """
}
