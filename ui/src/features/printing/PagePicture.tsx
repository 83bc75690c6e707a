import { previewMessages as words } from "../../messages/preview";
import css from "./Pages.module.css";
import type { Sheet } from "./page_geometry";

interface PagePictureProps {
  sheet: Sheet;
  /** Undefined as long as it is not drawn. */
  url: string | undefined;
  alt: string;
}

/** One page, or blank paper of its size. */
export function PagePicture({ sheet, url, alt }: PagePictureProps) {
  return (
    <li className={css.page} style={{ width: sheet.width, height: sheet.height }}>
      {url ? (
        <img src={url} alt={alt} className={css.picture} draggable={false} />
      ) : (
        <p className={css.blank}>{words.blank(sheet.page)}</p>
      )}
    </li>
  );
}
