import { Dialog } from "../components/Dialog";
import { KeyHint } from "../components/KeyHint";
import { commandMessages } from "../messages/commands";
import { commandSections, useAllCommands } from "./registry";
import css from "./ShortcutHelp.module.css";

interface ShortcutHelpProps {
  isOpen: boolean;
  onClose: () => void;
}

/** Every key that does something now, from the same list that makes it do so. */
export function ShortcutHelp({ isOpen, onClose }: ShortcutHelpProps) {
  const withKeys = useAllCommands().filter(
    ({ shortcuts, enabled }) => shortcuts !== undefined && enabled !== false,
  );
  return (
    <Dialog title={commandMessages.shortcuts} isOpen={isOpen} onClose={onClose} size="l">
      <div className={css.columns}>
        {commandSections.map((section) => {
          const commands = withKeys.filter((command) => command.section === section);
          if (commands.length === 0) return null;
          return (
            <section key={section} className={css.section}>
              <h3 className={css.heading}>{commandMessages.sections[section]}</h3>
              <dl>
                {commands.map(({ id, title, shortcuts }) => (
                  <div key={id} className={css.row}>
                    <dt>{title}</dt>
                    <dd className={css.keys}>
                      {shortcuts?.map((keys) => (
                        <KeyHint key={keys} keys={keys} />
                      ))}
                    </dd>
                  </div>
                ))}
              </dl>
            </section>
          );
        })}
      </div>
    </Dialog>
  );
}
