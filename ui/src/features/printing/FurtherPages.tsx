import type { Handout } from "../../bindings";
import { ErrorBanner } from "../../components/ErrorBanner";
import { useRead } from "../../queries";
import { PagePicture } from "./PagePicture";
import css from "./Pages.module.css";
import type { Sheet } from "./page_geometry";
import { type PaperOf, usePaper } from "./paper";
import { usePageUrls } from "./usePageUrls";

interface FurtherPagesProps {
  handout: Handout;
  paperOf: PaperOf;
  /** Of the first of them, from 1 on. */
  from: number;
  sheets: readonly Sheet[];
  alt: (page: number) => string;
  /** They are in sight, or about to be. */
  isNear: boolean;
}

/** Some pages of a long document, drawn when somebody comes to them and let go of again. */
export function FurtherPages(props: FurtherPagesProps) {
  return props.isNear ? <Drawn {...props} /> : <Row {...props} />;
}

function Drawn(props: FurtherPagesProps) {
  const { handout, paperOf, from, sheets } = props;
  const to = from + sheets.length - 1;
  const pages = useRead("handoutFurtherPages", [handout, usePaper(paperOf), from, to]);
  const urls = usePageUrls(pages.data);
  return (
    <>
      {pages.error && (
        <li className={css.failure}>
          <ErrorBanner error={pages.error} onRetry={() => void pages.refetch()} />
        </li>
      )}
      <Row {...props} urls={urls} />
    </>
  );
}

function Row({ sheets, alt, urls = [] }: FurtherPagesProps & { urls?: readonly string[] }) {
  return sheets.map((sheet, index) => (
    <PagePicture key={sheet.page} sheet={sheet} url={urls[index]} alt={alt(sheet.page)} />
  ));
}
