import type { ReactNode } from "react";
import { Badge } from "../../components/Badge";
import { Button } from "../../components/Button";
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
  return (
    <div id={id} className={css.group} tabIndex={-1}>
      <Section
        title={title}
        sub={why}
        look="card"
        actions={<Badge tone="accent">{formatNumber(found.count)}</Badge>}
      >
        <ul className={css.rows}>{rows.map(children)}</ul>
        {isWhole && rows.length < found.count && (
          <p className={css.quiet}>{words.more(found.count - rows.length)}</p>
        )}
        {found.count > fewest && (
          <div className={css.all}>
            <Button
              size="s"
              variant="quiet"
              aria-label={words.ofQuestion(shows, title)}
              onPress={() => onWhole(!isWhole)}
            >
              {shows}
            </Button>
          </div>
        )}
      </Section>
    </div>
  );
}
