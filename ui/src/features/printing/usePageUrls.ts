import { useEffect, useState } from "react";

const none: readonly string[] = [];

function revoke(urls: readonly string[]): void {
  for (const url of urls) URL.revokeObjectURL(url);
}

/** Answers when the picture can be shown without a blank moment. */
async function drawn(url: string): Promise<void> {
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
 * The old ones stay until the new ones are drawn, and each is given back when nothing shows it any more.
 */
export function usePageUrls(pages: readonly string[] | undefined): readonly string[] {
  const [shown, setShown] = useState(none);

  useEffect(() => () => revoke(shown), [shown]);

  useEffect(() => {
    if (!pages) {
      setShown(none);
      return;
    }
    const made = pages.map((page) =>
      URL.createObjectURL(new Blob([page], { type: "image/svg+xml" })),
    );
    let isOver = false;
    void Promise.all(made.map(drawn)).then(() => {
      if (isOver) revoke(made);
      else setShown(made);
    });
    return () => {
      isOver = true;
    };
  }, [pages]);

  return shown;
}
