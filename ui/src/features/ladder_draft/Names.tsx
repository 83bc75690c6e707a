import { useState } from "react";
import { Button } from "react-aria-components";
import { ladderDraftMessages as words } from "../../messages/ladder_draft";
import css from "./PublishDialog.module.css";

/** A level of hundreds begins with a few of its names; the others come on request. */
const namedAtOnce = 6;

export function Names({ names }: { names: readonly string[] }) {
  const [isOpen, setOpen] = useState(false);
  if (names.length === 0) return null;
  const more = names.length - namedAtOnce;
  return (
    <p className={css.names}>
      {(isOpen ? names : names.slice(0, namedAtOnce)).join(", ")}
      {more > 0 && (
        <Button className={css.more} onPress={() => setOpen(!isOpen)} aria-expanded={isOpen}>
          {isOpen ? words.fewerNames : words.moreNames(more)}
        </Button>
      )}
    </p>
  );
}
