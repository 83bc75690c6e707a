import { ListTree, Plus } from "lucide-react";
import { useRef, useState } from "react";
import type { CatalogueImported_Serialize, CataloguePage_Serialize } from "../../bindings";
import { useCommands } from "../../commands";
import { Button } from "../../components/Button";
import { EmptyState } from "../../components/EmptyState";
import { ErrorBanner } from "../../components/ErrorBanner";
import { Menu } from "../../components/Menu";
import { PageHeader } from "../../components/PageHeader";
import { ReorderContext } from "../../components/reorder";
import { Screen } from "../../components/Screen";
import { showToast } from "../../components/toasts";
import { useDragScrolling } from "../../components/useDragScrolling";
import { useLostDrops } from "../../components/useLostDrops";
import { decisionAreaMessages as words } from "../../messages/decision_areas";
import { Loaded, useRead, useWrite } from "../../queries";
import { DelegationTabs } from "../delegation_frame/DelegationTabs";
import css from "./Areas.module.css";
import { CategoryGroup } from "./CategoryGroup";
import { DoingPanel } from "./DoingPanel";
import type { Doing } from "./doing";
import { ImportDialog } from "./ImportDialog";
import { RetiredAreas } from "./RetiredAreas";
import { useAreaOrder } from "./useAreaOrder";

/** The catalogue of decisions, as the leader's own. */
export function AreasScreen() {
  const page = useRead("catalogueShow", []);
  const [doing, setDoing] = useState<Doing | null>(null);
  const [imported, setImported] = useState<CatalogueImported_Serialize | null>(null);
  const choosing = useWrite("catalogueImportChoose");
  const exporting = useWrite("catalogueExportChoose");
  const add = () => setDoing({ kind: "add", category: null });
  const fromFile = async () => {
    const chosen = await choosing.run();
    if (chosen) setImported(chosen);
  };
  const save = async () => {
    if (await exporting.run()) showToast({ title: words.saved, tone: "good" });
  };
  useCommands([
    { id: "areas.add", title: words.add, section: "screen", shortcuts: ["N"], run: add },
    {
      id: "areas.import",
      title: words.importFile,
      section: "screen",
      run: () => void fromFile(),
    },
    { id: "areas.export", title: words.exportFile, section: "screen", run: () => void save() },
    {
      id: "areas.scale",
      title: words.changeScale,
      section: "screen",
      run: () => setDoing({ kind: "scale" }),
    },
  ]);
  const { data } = page;
  const count = data?.categories.reduce((sum, { areas }) => sum + areas.length, 0) ?? 0;
  const error = choosing.error ?? exporting.error;
  return (
    <Screen
      header={
        <>
          <PageHeader
            title={words.title}
            sub={data && words.sub(count, data.categories.length, data.scale_name)}
            actions={
              <>
                <Menu
                  trigger={words.more}
                  groups={[
                    {
                      entries: [
                        {
                          id: "import",
                          label: words.importFile,
                          onAction: () => void fromFile(),
                        },
                        { id: "export", label: words.exportFile, onAction: () => void save() },
                      ],
                    },
                    {
                      entries: [
                        {
                          id: "scale",
                          label: words.changeScale,
                          onAction: () => setDoing({ kind: "scale" }),
                        },
                      ],
                    },
                  ]}
                />
                <Button variant="primary" icon={<Plus aria-hidden="true" />} onPress={add}>
                  {words.add}
                </Button>
              </>
            }
          />
          <DelegationTabs />
        </>
      }
    >
      {error && <ErrorBanner error={error} />}
      <Loaded of={page}>
        {(catalogue) => (
          <>
            <Catalogue page={catalogue} onDo={setDoing} onImport={() => void fromFile()} />
            {doing && <DoingPanel doing={doing} page={catalogue} onClose={() => setDoing(null)} />}
          </>
        )}
      </Loaded>
      {imported && <ImportDialog page={imported} onClose={() => setImported(null)} />}
    </Screen>
  );
}

interface CatalogueProps {
  page: CataloguePage_Serialize;
  onDo: (doing: Doing) => void;
  onImport: () => void;
}

function Catalogue({ page, onDo, onImport }: CatalogueProps) {
  const { categories, retired } = page;
  const order = useAreaOrder(categories);
  const [held, hold] = useState<{ id: string; index: number } | null>(null);
  const list = useRef<HTMLDivElement>(null);
  useDragScrolling(held !== null, list);
  useLostDrops(list);
  const codes = categories.flatMap(({ areas }) => areas.map(({ area }) => area.code));
  return (
    <ReorderContext.Provider value={{ held, hold, drop: order.drop }}>
      <div ref={list} className={css.page}>
        {order.error && <ErrorBanner error={order.error} />}
        {categories.length === 0 ? (
          <EmptyState
            icon={<ListTree aria-hidden="true" />}
            title={words.emptyTitle}
            text={words.emptyText}
            actions={
              <>
                <Button variant="primary" onPress={() => onDo({ kind: "add", category: null })}>
                  {words.add}
                </Button>
                <Button onPress={onImport}>{words.importFile}</Button>
              </>
            }
          />
        ) : (
          <div>
            <div className={css.heads} aria-hidden="true">
              <span />
              <span>{words.columns.name}</span>
              <span>{words.columns.reversible}</span>
              <span>{words.columns.held}</span>
              <span>{words.columns.holders}</span>
            </div>
            <div className={css.categories}>
              {categories.map((block) => (
                <CategoryGroup
                  key={block.name}
                  block={block}
                  categories={categories.map(({ name }) => name)}
                  indexOf={(code) => codes.indexOf(code)}
                  onStep={order.step}
                  onMove={order.moveToEnd}
                  onMoveCategory={order.stepCategory}
                  onDo={onDo}
                />
              ))}
            </div>
          </div>
        )}
        {retired.length > 0 && <RetiredAreas lines={retired} />}
      </div>
    </ReorderContext.Provider>
  );
}
