import { useState } from "react";
import { Button } from "../../components/Button";
import { oneToOneMessages as words } from "../../messages/one_to_ones";
import css from "./EarlierNotes.module.css";

const manyLetters = 900;
const manyLines = 10;

/** What was written, with its line breaks; a long one is folded. */
export function LongText({ text }: { text: string }) {
  const [isOpen, setOpen] = useState(false);
  const isLong = text.length > manyLetters || text.split("\n").length > manyLines;
  return (
    <div>
      <p className={css.text} data-folded={(isLong && !isOpen) || undefined}>
        {text}
      </p>
      {isLong && (
        <div className={css.unfold}>
          <Button size="s" variant="quiet" aria-expanded={isOpen} onPress={() => setOpen(!isOpen)}>
            {isOpen ? words.lessNote : words.wholeNote}
          </Button>
        </div>
      )}
    </div>
  );
}
