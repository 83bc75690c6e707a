import { type ReactNode, useEffect, useRef } from "react";
import { Badge } from "../../components/Badge";
import { Button } from "../../components/Button";
import { tabbable } from "../../components/returning_focus";
import { Section } from "../../components/Section";
import { coverageMessages as words } from "../../messages/coverage";
import { formatNumber } from "../../messages/format";
import css from "./Coverage.module.css";
import { fewest } from "./found";

interface GroupProps<Row> {
  id: string;
  title: string;
  why: string;
  found: { count: number; rows: readonly Row[] };
  isWhole: boolean;
  onWhole: (isWhole: boolean) => void;
  children: (row: Row, index: number) => ReactNode;
}

/** One question with what was found on it: the first few, or all. */
export function Group<Row>(props: GroupProps<Row>) {
  const { id, title, why, found, isWhole, onWhole, children } = props;
  const rows = isWhole ? found.rows : found.rows.slice(0, fewest);
  const shows = isWhole ? words.showFewer : words.showAll(found.count);
  const list = useRef<HTMLUListElement>(null);
  // The lines that come, once they are read, push the button out of sight; the keyboard goes on with the first of them.
  const goesOn = useRef(false);
  const press = () => {
    goesOn.current = !isWhole;
    onWhole(!isWhole);
  };
  useEffect(() => {
    if (!goesOn.current || rows.length <= fewest) return;
    goesOn.current = false;
    list.current?.children[fewest]?.querySelector<HTMLElement>(tabbable)?.focus();
  }, [rows.length]);
  return (
    <div id={id} className={css.group} tabIndex={-1}>
      <Section
        title={title}
        sub={why}
        look="card"
        actions={<Badge tone="accent">{formatNumber(found.count)}</Badge>}
      >
        <ul className={css.rows} ref={list}>
          {rows.map(children)}
        </ul>
        {isWhole && rows.length < found.count && (
          <p className={css.quiet}>{words.more(found.count - rows.length)}</p>
        )}
        {found.count > fewest && (
          <div className={css.all}>
            <Button
              size="s"
              variant="quiet"
              aria-label={words.ofQuestion(shows, title)}
              onPress={press}
            >
              {shows}
            </Button>
          </div>
        )}
      </Section>
    </div>
  );
}
