import type { ReactNode } from "react";
import { Tabs as AriaTabs, Tab, TabList, TabPanel } from "react-aria-components";
import { formatNumber } from "../messages/format";
import css from "./Tabs.module.css";

interface TabsProps<Id extends string> {
  label: string;
  tabs: readonly { id: Id; title: string; count?: number; content: ReactNode }[];
  value: Id;
  onChange: (id: Id) => void;
  /** The content takes the height there is and scrolls in itself. */
  isFilling?: boolean;
}

export function Tabs<Id extends string>({
  label,
  tabs,
  value,
  onChange,
  isFilling = false,
}: TabsProps<Id>) {
  return (
    <AriaTabs
      className={css.tabs}
      data-filling={isFilling || undefined}
      selectedKey={value}
      onSelectionChange={(next) => onChange(next as Id)}
    >
      <TabList aria-label={label} className={css.list}>
        {tabs.map((tab) => (
          <Tab key={tab.id} id={tab.id} className={css.tab}>
            {tab.title}
            {tab.count !== undefined && (
              <span className={css.count}>{formatNumber(tab.count)}</span>
            )}
          </Tab>
        ))}
      </TabList>
      {tabs.map((tab) => (
        <TabPanel key={tab.id} id={tab.id} className={css.panel}>
          {tab.content}
        </TabPanel>
      ))}
    </AriaTabs>
  );
}
