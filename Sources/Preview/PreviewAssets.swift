/// The preview's own style and script.
enum PreviewAssets {
    /// The files by name, each with its type.
    static let files: [String: (type: String, text: String)] = [
        "preview.css": ("text/css; charset=utf-8", style),
        "preview.js": ("text/javascript; charset=utf-8", script),
    ]

    private static let style = """
        #unconf-preview, #unconf-preview-gone { position: sticky; top: 0; z-index: 99; margin: 0; padding: .5rem 1rem; max-height: 50vh;
          overflow: auto; background: #1d1a16; color: #fbf8f2; font: 15px/1.45 ui-sans-serif, system-ui, sans-serif; }
        #unconf-preview summary { cursor: pointer; font-weight: 600; }
        #unconf-preview ul { margin: .5rem 0; padding-inline-start: 1.2rem; }
        #unconf-preview li { margin-block: .25rem; }
        #unconf-preview .error { color: #ffb59e; }
        #unconf-preview .warning { color: #f3cf7a; }
        #unconf-preview span { opacity: .85; }
        #unconf-preview code { font-size: .95em; }

        """

    private static let script = """
        "use strict";
        // Loads the page again after each build, and comes back to where the reader was.
        (() => {
          const shown = Number(document.currentScript.dataset.build);
          const key = "unconf-preview " + location.pathname;
          const place = sessionStorage.getItem(key);
          if (place !== null) {
            sessionStorage.removeItem(key);
            const [x, y, within, isOpen] = place.split(" ").map(Number);
            const back = () => {
              scrollTo({ left: x, top: y, behavior: "instant" });
              const list = document.getElementById("unconf-preview");
              if (!list) return;
              if (isOpen) list.open = true;
              list.scrollTop = within;
            };
            back();
            addEventListener("load", back, { once: true });
          }
          const builds = new EventSource("/.preview/builds");
          builds.addEventListener("build", (event) => {
            if (Number(event.data) === shown) return;
            builds.close();
            const list = document.getElementById("unconf-preview");
            sessionStorage.setItem(key, [scrollX, scrollY, list?.scrollTop ?? 0, Number(list?.open ?? false)].join(" "));
            location.reload();
          });
          // Who has ended the preview and goes on writing would wait for a page that never comes.
          let missed;
          builds.addEventListener("open", () => {
            clearTimeout(missed);
            missed = undefined;
            document.getElementById("unconf-preview-gone")?.remove();
          });
          builds.addEventListener("error", () => {
            missed ??= setTimeout(() => {
              const line = document.createElement("p");
              line.id = "unconf-preview-gone";
              line.setAttribute("role", "status");
              line.textContent = "The preview has ended. This page stays as it was; unconf preview starts it again.";
              document.body.prepend(line);
            }, 1500);
          });
        })();

        """
}
