import { useEffect, useRef, useState } from "react";

interface DrawnPage {
  page: string;
  url: string;
}

const none: readonly DrawnPage[] = [];

function revoke(pages: Iterable<DrawnPage>): void {
  for (const { url } of pages) URL.revokeObjectURL(url);
}

/** Answers when the picture can be shown without a blank moment. */
async function drawn({ url }: DrawnPage): Promise<void> {
  const image = new Image();
  image.src = url;
  try {
    await image.decode?.();
  } catch {
    // A picture that cannot be drawn ahead is drawn when it is shown.
  }
}

/**
 * Addresses of the pages for `<img>`: the policy of the window allows blobs there, and no SVG within the page itself.
 * Of each page the old picture stays until the new one is drawn, one that stays the same keeps its own, and each is given back
 * when nothing shows it any more.
 */
export function usePageUrls(pages: readonly string[] | undefined): readonly string[] {
  const [shown, setShown] = useState(none);
  const held = useRef(none);

  useEffect(() => {
    const before = held.current;
    held.current = shown;
    revoke(before.filter((page) => !shown.includes(page)));
  }, [shown]);

  useEffect(
    () => () => {
      revoke(held.current);
      held.current = none;
    },
    [],
  );

  useEffect(() => {
    if (!pages) {
      setShown(none);
      return;
    }
    const before = held.current;
    const waiting = new Set<DrawnPage>();
    const replace = (index: number, made: DrawnPage) => {
      if (!waiting.delete(made)) return;
      setShown((now) => now.map((page, at) => (at === index ? made : page)));
    };
    setShown(
      pages.map((page, index) => {
        // At its own place: two pages that look the same are still two pictures.
        const old = before[index];
        if (old?.page === page) return old;
        const url = URL.createObjectURL(new Blob([page], { type: "image/svg+xml" }));
        const made = { page, url };
        if (!old) return made;
        waiting.add(made);
        void drawn(made).then(() => replace(index, made));
        return old;
      }),
    );
    return () => {
      revoke(waiting);
      waiting.clear();
    };
  }, [pages]);

  return shown.map(({ url }) => url);
}
