import { useNavigate } from "@tanstack/react-router";
import { Button } from "../../components/Button";
import { ErrorBanner } from "../../components/ErrorBanner";
import { Section } from "../../components/Section";
import { Table } from "../../components/Table";
import { showToast } from "../../components/toasts";
import { formatInstant } from "../../messages/format";
import { settingsMessages as words } from "../../messages/settings";
import { Loaded, useRead, useWrite } from "../../queries";
import css from "./Settings.module.css";

export function Copies() {
  const copies = useRead("backupList", []);
  const keep = useWrite("backupNow");
  const bringBack = useWrite("backupBringBack");
  const navigate = useNavigate();
  const bringBackFrom = async (path: string) => {
    if (await bringBack.run(path)) await navigate({ to: "/" });
  };
  const run = async () => {
    const path = await keep.run();
    if (!path) return;
    showToast({ title: words.copySaved, text: path, tone: "good" });
    // A copy changes nothing in the workspace, so that no change event speaks of it.
    await copies.refetch();
  };
  return (
    <Section
      title={words.copies}
      sub={words.copiesText}
      look="card"
      actions={
        <Button isPending={keep.isRunning} onPress={() => void run()}>
          {words.saveCopy}
        </Button>
      }
    >
      {keep.error && <ErrorBanner error={keep.error} />}
      {bringBack.error && <ErrorBanner error={bringBack.error} />}
      <Loaded of={copies}>
        {(list) => (
          <Table
            label={words.copies}
            rows={list}
            rowKey={({ path }) => path}
            empty={words.noCopies}
            columns={[
              {
                id: "moment",
                header: words.moment,
                isRowHeader: true,
                cell: ({ moment }) => formatInstant(moment.replace(" ", "T"), new Date()),
              },
              {
                id: "bring_back",
                header: words.bringBack,
                cell: ({ path, moment }) => (
                  <Button
                    size="s"
                    aria-label={words.bringBackOf(
                      formatInstant(moment.replace(" ", "T"), new Date()),
                    )}
                    onPress={() => void bringBackFrom(path)}
                  >
                    {words.bringBack}
                  </Button>
                ),
              },
              {
                id: "path",
                header: words.place,
                cell: ({ path }) => <span className={css.path}>{path}</span>,
              },
            ]}
          />
        )}
      </Loaded>
    </Section>
  );
}
