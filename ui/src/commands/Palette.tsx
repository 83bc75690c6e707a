import { Search } from "lucide-react";
import {
  Autocomplete,
  Dialog,
  Header,
  Input,
  Menu,
  MenuItem,
  MenuSection,
  Modal,
  ModalOverlay,
  SearchField,
  useFilter,
} from "react-aria-components";
import { KeyHint } from "../components/KeyHint";
import list from "../components/List.module.css";
import { commandMessages } from "../messages/commands";
import css from "./Palette.module.css";
import { commandSections, useAllCommands } from "./registry";

interface PaletteProps {
  isOpen: boolean;
  onClose: () => void;
}

export function Palette({ isOpen, onClose }: PaletteProps) {
  const { contains } = useFilter({ sensitivity: "base" });
  const offered = useAllCommands().filter(
    ({ enabled, isHidden }) => enabled !== false && isHidden !== true,
  );
  const sections = commandSections
    .map((section) => ({
      section,
      commands: offered.filter((command) => command.section === section),
    }))
    .filter(({ commands }) => commands.length > 0);

  return (
    <ModalOverlay
      className={css.scrim}
      data-modal-layer
      isOpen={isOpen}
      onOpenChange={(open) => {
        if (!open) onClose();
      }}
      isDismissable
    >
      <Modal className={css.modal}>
        <Dialog className={css.dialog} aria-label={commandMessages.palette}>
          <Autocomplete filter={contains}>
            <SearchField className={css.search} aria-label={commandMessages.find} autoFocus>
              <Search aria-hidden="true" />
              <Input className={css.input} placeholder={commandMessages.find} />
            </SearchField>
            <Menu
              className={css.list}
              aria-label={commandMessages.palette}
              onClose={onClose}
              renderEmptyState={() => <div className={list.note}>{commandMessages.nothing}</div>}
            >
              {sections.map(({ section, commands }) => (
                <MenuSection key={section}>
                  <Header className={list.heading}>{commandMessages.sections[section]}</Header>
                  {commands.map((command) => (
                    <MenuItem
                      key={command.id}
                      id={command.id}
                      textValue={`${command.title} ${command.keywords ?? ""}`}
                      className={list.item}
                      onAction={command.run}
                    >
                      <span className={list.text}>
                        <span className={list.name}>{command.title}</span>
                      </span>
                      {command.shortcuts?.[0] && <KeyHint keys={command.shortcuts[0]} isSilent />}
                    </MenuItem>
                  ))}
                </MenuSection>
              ))}
            </Menu>
          </Autocomplete>
        </Dialog>
      </Modal>
    </ModalOverlay>
  );
}
