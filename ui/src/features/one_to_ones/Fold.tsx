import { ChevronRight } from "lucide-react";
import { type ReactNode, useId, useState } from "react";
import { Button as Pressed } from "react-aria-components";
import { Button } from "../../components/Button";
import { useSitting } from "../../components/useSitting";
import { formatNumber } from "../../messages/format";
import { oneToOneMessages as words } from "../../messages/one_to_ones";
import css from "./Fold.module.css";

interface FoldProps {
  /** Folded and open parts are remembered by this name while the program runs. */
  place: string;
  title: string;
  count: number;
  isOpenAtFirst?: boolean;
  actions?: ReactNode;
  children: ReactNode;
}

/** A part of what is on the table that can be folded away; how much is in it is seen either way. */
export function Fold({ place, title, count, isOpenAtFirst = true, actions, children }: FoldProps) {
  const id = useId();
  const [isOpen, setOpen] = useSitting(`one_to_one.fold.${place}`, isOpenAtFirst);
  return (
    <section className={css.fold} aria-labelledby={id}>
      <header className={css.header}>
        <h2 id={id} className={css.title}>
          <Pressed
            className={css.turn}
            aria-expanded={isOpen}
            aria-controls={`${id}-in`}
            onPress={() => setOpen(!isOpen)}
          >
            <ChevronRight aria-hidden="true" />
            {title}
          </Pressed>
        </h2>
        {count > 0 && <span className={css.count}>{formatNumber(count)}</span>}
        {actions}
      </header>
      <div id={`${id}-in`} className={css.inside} hidden={!isOpen}>
        {children}
      </div>
    </section>
  );
}

/**
 * The first few of a list, and a way to the others: never to a single one, which takes no more room than the way to it. They come
 * in the order in which they press.
 */
export function useFirstFew<T>(rows: readonly T[], few: number): [readonly T[], ReactNode] {
  const [isWhole, setWhole] = useState(false);
  const shown = isWhole || rows.length <= few + 1 ? rows : rows.slice(0, few);
  const hidden = rows.length - shown.length;
  const more = hidden > 0 && (
    <div className={css.more}>
      <Button size="s" variant="quiet" onPress={() => setWhole(true)}>
        {words.showMore(hidden)}
      </Button>
    </div>
  );
  return [shown, more];
}
