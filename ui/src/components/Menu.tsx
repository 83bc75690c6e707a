import { ChevronDown } from "lucide-react";
import type { ReactElement, ReactNode } from "react";
import {
  Menu as AriaMenu,
  Header,
  MenuItem,
  MenuSection,
  MenuTrigger,
  Popover,
} from "react-aria-components";
import { Button } from "./Button";
import { KeyHint } from "./KeyHint";
import css from "./List.module.css";

export interface MenuEntry {
  id: string;
  label: string;
  description?: string;
  icon?: ReactNode;
  shortcut?: string;
  tone?: "danger";
  isDisabled?: boolean;
  onAction: () => void;
}

interface MenuProps {
  /** What opens it: a text makes a button of it, or hand over a Button or IconButton. */
  trigger: string | ReactElement;
  /** Groups are set apart; a title is optional. */
  groups: readonly { title?: string; entries: readonly MenuEntry[] }[];
}

export function Menu({ trigger, groups }: MenuProps) {
  return (
    <MenuTrigger>
      {typeof trigger === "string" ? (
        <Button>
          {trigger}
          <ChevronDown aria-hidden="true" />
        </Button>
      ) : (
        trigger
      )}
      <Popover className={css.popover} offset={4} placement="bottom end">
        <AriaMenu className={css.list}>
          {groups.map((group, index) => (
            <MenuSection
              key={group.title ?? group.entries[0]?.id ?? index}
              aria-label={group.title ?? group.entries.map(({ label }) => label).join(", ")}
            >
              {group.title && <Header className={css.heading}>{group.title}</Header>}
              {group.entries.map((entry) => (
                <MenuItem
                  key={entry.id}
                  id={entry.id}
                  textValue={entry.label}
                  className={css.item}
                  data-tone={entry.tone}
                  isDisabled={entry.isDisabled ?? false}
                  onAction={entry.onAction}
                >
                  {entry.icon && <span className={css.icon}>{entry.icon}</span>}
                  <span className={css.text}>
                    <span className={css.name}>{entry.label}</span>
                    {entry.description && (
                      <span className={css.description}>{entry.description}</span>
                    )}
                  </span>
                  {entry.shortcut && <KeyHint keys={entry.shortcut} isSilent />}
                </MenuItem>
              ))}
            </MenuSection>
          ))}
        </AriaMenu>
      </Popover>
    </MenuTrigger>
  );
}
