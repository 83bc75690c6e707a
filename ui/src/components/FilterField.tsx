import { Search, X } from "lucide-react";
import type { Ref } from "react";
import { Button, Input, Label, SearchField } from "react-aria-components";
import { partMessages } from "../messages/parts";
import css from "./Field.module.css";

interface FilterFieldProps {
  label: string;
  placeholder?: string;
  value: string;
  onChange: (value: string) => void;
  inputRef?: Ref<HTMLInputElement>;
}

/** Narrows what the screen shows. The command "Filter" finds it by its mark and focuses it. */
export function FilterField({ label, placeholder, value, onChange, inputRef }: FilterFieldProps) {
  return (
    <SearchField value={value} onChange={onChange} className={css.field}>
      <Label className={css.hiddenLabel}>{label}</Label>
      <div className={css.frame} data-shows-focus>
        <span className={css.side}>
          <Search aria-hidden="true" />
        </span>
        <Input
          className={css.input}
          placeholder={placeholder ?? label}
          data-filter-field
          ref={inputRef}
        />
        {value !== "" && (
          <Button className={css.side} aria-label={partMessages.clear}>
            <X aria-hidden="true" />
          </Button>
        )}
      </div>
    </SearchField>
  );
}
