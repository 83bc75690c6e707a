import {
  type KeyboardEvent,
  type RefObject,
  useEffect,
  useEffectEvent,
  useLayoutEffect,
  useMemo,
  useRef,
  useState,
} from "react";
import type { PageSize } from "../../bindings";
import { useSitting } from "../../components/useSitting";
import {
  gap,
  layOut,
  nextZoom,
  pageInSight,
  percentOf,
  placeOf,
  type Room,
  type Sheet,
  scaleOf,
  spotAt,
  type Zoom,
} from "./page_geometry";

/** While the ground is scrolled, what has come into sight is looked for this often, in milliseconds. */
const glance = 90;

interface Place {
  top: number;
  height: number;
}

export interface PageView {
  ground: RefObject<HTMLElement | null>;
  list: RefObject<HTMLOListElement | null>;
  sheets: readonly Sheet[];
  room: Room;
  /** What is seen at the moment, in the pixels of the ground. */
  seen: Place;
  /** Looked at, from 1 on. */
  page: number;
  goTo: (page: number) => void;
  zoom: Zoom;
  percent: number;
  zoomTo: (zoom: Zoom) => void;
  zoomBy: (way: "in" | "out") => void;
  onScroll: () => void;
  onKeyDown: (event: KeyboardEvent) => void;
}

/** How pages are looked at: how large, which of them, and that the place stays while they are drawn anew or in another size. */
export function usePageView(sizes: readonly PageSize[], sitting: string): PageView {
  const ground = useRef<HTMLElement>(null);
  const list = useRef<HTMLOListElement>(null);
  const [zoom, setZoom] = useSitting<Zoom>(`pages.zoom.${sitting}`, "width");
  const [room, setRoom] = useState<Room>({ width: 0, height: 0 });
  const [origin, setOrigin] = useState(gap);
  const [seen, setSeen] = useState<Place>({ top: 0, height: 0 });
  const [page, setPage] = useState(1);

  const scale = scaleOf(zoom, sizes, room);
  const sheets = useMemo(() => layOut(sizes, scale, origin), [sizes, scale, origin]);
  const percent = percentOf(scale);

  /** As the pages lay when they were scrolled to, for finding the place again. */
  const was = useRef({ sheets, top: 0, left: 0 });
  /** A point of the ground that stays where it is when the size changes; its upper edge if nobody points. */
  const pointed = useRef({ x: 0, y: 0 });
  /** A page somebody asked for, which may be the last and too short to be scrolled to the top. */
  const asked = useRef<{ page: number; top: number } | null>(null);
  const looking = useRef<number>(undefined);

  const see = () => {
    const element = ground.current;
    if (element) setSeen({ top: element.scrollTop, height: element.clientHeight });
  };

  const scrolled = () => {
    const element = ground.current;
    if (!element) return;
    const { scrollTop: top, scrollLeft: left, clientHeight } = element;
    was.current = { sheets, top, left };
    if (asked.current && Math.abs(asked.current.top - top) > 1) asked.current = null;
    setPage(asked.current?.page ?? pageInSight(sheets, top, clientHeight) + 1);
    looking.current ??= window.setTimeout(() => {
      looking.current = undefined;
      see();
    }, glance);
  };
  useEffect(() => () => window.clearTimeout(looking.current), []);

  // Pages of another size or at another height: what was at the point stays there.
  useLayoutEffect(() => {
    const element = ground.current;
    const { sheets: before, top, left } = was.current;
    if (!element || before === sheets) return;
    const { x, y } = pointed.current;
    pointed.current = { x: 0, y: 0 };
    const wide = Math.max(0, ...before.map(({ width }) => width));
    const wideNow = Math.max(0, ...sheets.map(({ width }) => width));
    // Who is at the very beginning stays there.
    if (top > 0 || y > 0) element.scrollTop = placeOf(sheets, spotAt(before, top + y)) - y;
    if (wide > 0 && wide !== wideNow) {
      const middle = x || element.clientWidth / 2;
      element.scrollLeft = ((left + middle - gap) * wideNow) / wide + gap - middle;
    }
    asked.current = asked.current && { ...asked.current, top: element.scrollTop };
    was.current = { sheets, top: element.scrollTop, left: element.scrollLeft };
    setPage(
      asked.current?.page ?? pageInSight(sheets, element.scrollTop, element.clientHeight) + 1,
    );
    setSeen({ top: element.scrollTop, height: element.clientHeight });
  }, [sheets]);

  const measure = useEffectEvent(() => {
    const element = ground.current;
    if (!element) return;
    const { clientWidth, clientHeight } = element;
    setRoom((now) => {
      const next = { width: clientWidth - 2 * gap, height: clientHeight - 2 * gap };
      return now.width === next.width && now.height === next.height ? now : next;
    });
    // Remarks above the pages push them down.
    setOrigin((list.current?.offsetTop ?? 0) + gap);
    see();
  });
  useLayoutEffect(() => {
    const element = ground.current;
    if (!element) return;
    measure();
    if (typeof ResizeObserver === "undefined") return;
    const observer = new ResizeObserver(() => measure());
    observer.observe(element);
    for (const child of element.children) observer.observe(child);
    return () => observer.disconnect();
  }, []);

  const goTo = (wanted: number) => {
    const element = ground.current;
    const next = Math.min(Math.max(wanted, 1), sizes.length);
    const sheet = sheets[next - 1];
    if (!element || !sheet) return;
    element.scrollTop = next === 1 ? 0 : sheet.top - gap;
    asked.current = { page: next, top: element.scrollTop };
    was.current = { sheets, top: element.scrollTop, left: element.scrollLeft };
    setPage(next);
    see();
  };

  const zoomTo = (next: Zoom) => setZoom(next);
  const zoomBy = (way: "in" | "out") => {
    const next = nextZoom(percent, way);
    // Fitted beyond the last step, it stays fitted.
    if (next !== percent) setZoom(next);
  };

  // React listens to the wheel in a way that cannot keep the page from scrolling.
  const turned = useEffectEvent((event: WheelEvent) => {
    const element = ground.current;
    if (!element || !(event.ctrlKey || event.metaKey) || event.deltaY === 0) return;
    event.preventDefault();
    const next = nextZoom(percent, event.deltaY < 0 ? "in" : "out");
    if (next === percent) return;
    const box = element.getBoundingClientRect();
    pointed.current = { x: event.clientX - box.left, y: event.clientY - box.top };
    setZoom(next);
  });
  useEffect(() => {
    const element = ground.current;
    const listen = (event: WheelEvent) => turned(event);
    element?.addEventListener("wheel", listen, { passive: false });
    return () => element?.removeEventListener("wheel", listen);
  }, []);

  const onKeyDown = (event: KeyboardEvent) => {
    // A list that is open above answers its keys itself.
    if (event.defaultPrevented || !event.currentTarget.contains(event.target as Node)) return;
    const done = event.ctrlKey || event.metaKey ? zoomKey(event.key) : pageKey(event);
    if (!done || event.altKey) return;
    event.preventDefault();
    done();
  };
  const zoomKey = (key: string) =>
    ({
      "+": () => zoomBy("in"),
      "=": () => zoomBy("in"),
      "-": () => zoomBy("out"),
      "0": () => zoomTo("width"),
    })[key];
  const pageKey = ({ key, target }: KeyboardEvent) => {
    const isText = target instanceof HTMLInputElement;
    return {
      PageDown: () => goTo(page + 1),
      PageUp: () => goTo(page - 1),
      ...(!isText && { Home: () => goTo(1), End: () => goTo(sizes.length) }),
    }[key];
  };

  return {
    ground,
    list,
    sheets,
    room,
    seen,
    page: Math.min(page, Math.max(sizes.length, 1)),
    goTo,
    zoom,
    percent,
    zoomTo,
    zoomBy,
    onScroll: scrolled,
    onKeyDown,
  };
}
