import { Check } from "lucide-react";
import { ListBoxItem } from "react-aria-components";
import css from "./List.module.css";

/** One thing to choose from, in a select or a combo box. */
export interface Choice<Id extends string = string> {
  id: Id;
  label: string;
  description?: string;
}

export function ChoiceItem({ choice }: { choice: Choice }) {
  return (
    <ListBoxItem id={choice.id} textValue={choice.label} className={css.item}>
      <span className={css.text}>
        <span className={css.name}>{choice.label}</span>
        {choice.description && <span className={css.description}>{choice.description}</span>}
      </span>
      <Check className={css.check} aria-hidden="true" />
    </ListBoxItem>
  );
}
