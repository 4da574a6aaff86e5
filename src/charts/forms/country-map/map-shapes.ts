import { geoCentroid, geoEqualEarth, geoPath, type GeoContext, type GeoProjection } from 'd3-geo';
import { merge } from 'topojson-client';
import type { GeometryCollection, Polygon, MultiPolygon, Topology } from 'topojson-specification';
import atlas from 'world-atlas/countries-110m.json' with { type: 'json' };
import { remembered } from '../../../record/remembered.ts';
import { numericCode, smallPlace } from './country-codes.ts';
import { NARROW } from '../../sheet/svg.ts';

type World = Topology<{ countries: GeometryCollection }>;
type Country = Polygon | MultiPolygon;

/** The atlas is data of a package, whose types say less than its format promises. */
const world = atlas as unknown as World;
const countries = world.objects.countries.geometries.filter(
  (each): each is Country & { id: string } => each.type === 'Polygon' || each.type === 'MultiPolygon',
);

const ANTARCTICA = '010';
/** The map is drawn for the narrow sheet; the wide one shows the same shapes larger. */
export const MAP_HEIGHT = 140;

/** The world without the far south, an equal area for equal land. */
const projection: GeoProjection = geoEqualEarth()
  .rotate([-11, 0])
  .fitWidth(NARROW, { type: 'Sphere' })
  .translate([NARROW / 2, 79]);

/** Whether the map has a shape or at least a place for a country. */
export function isOnMap(country: string): boolean {
  return numericCode(country) !== undefined || smallPlace(country) !== undefined;
}

/** The shape of a country on the map; nothing where it is too small for one. */
export const outline = remembered((country: string): string =>
  smallPlace(country) === undefined ? pathOf(countries.filter(({ id }) => id === numericCode(country))) : '',
);

/** The outline of all land but these countries. */
export function otherLand(codes: readonly string[]): string {
  return landBut(codes.toSorted().join(' '));
}

const landBut = remembered((codes: string): string => {
  const ids = new Set([...codes.split(' ').map(numericCode), ANTARCTICA]);
  return pathOf(countries.filter(({ id }) => !ids.has(id)));
});

/** Where the dot of a country stands: the middle of its largest part. */
export const middleOf = remembered((country: string): readonly [x: number, y: number] => {
  const small = smallPlace(country);
  const shape = countries.find(({ id }) => id === numericCode(country));
  const place = small ?? (shape === undefined ? undefined : geoCentroid(largestPart(shape)));
  const [x, y] = (place && projection([...place] as [number, number])) ?? [];
  if (x === undefined || y === undefined) throw new Error(`the map has no place for ${country}`);
  return [x, y];
});

function largestPart(shape: Country): { type: 'Polygon'; coordinates: number[][][] } {
  const path = geoPath(projection);
  const parts = merge(world, [shape]).coordinates.map((coordinates) => ({
    type: 'Polygon' as const,
    coordinates,
  }));
  return parts.reduce((largest, part) => (path.area(part) > path.area(largest) ? part : largest));
}

function pathOf(shapes: readonly Country[]): string {
  const rings: (readonly [number, number])[][] = [];
  const context: GeoContext = {
    beginPath: () => undefined,
    moveTo: (x, y) => rings.push([[x, y]]),
    lineTo: (x, y) => rings.at(-1)?.push([x, y]),
    arc: () => undefined,
    closePath: () => undefined,
  };
  geoPath(projection, context)(merge(world, [...shapes]));
  return rings.map(thinned).join('');
}

const CLOSEST = 1.4;
const FEWEST_POINTS = 3;
const TENTHS = 2;

/** A ring with points at least `CLOSEST` apart, in half units and relative steps: the whole world in a few kilobytes. */
function thinned(ring: readonly (readonly [number, number])[]): string {
  const points: [number, number][] = [];
  for (const [x, y] of ring) {
    const last = points.at(-1);
    if (last === undefined || Math.hypot(x - last[0], y - last[1]) >= CLOSEST)
      points.push([Math.round(x * TENTHS) / TENTHS, Math.round(y * TENTHS) / TENTHS]);
  }
  const [first, ...others] = points;
  if (first === undefined || others.length < FEWEST_POINTS - 1 || isSpeck(points)) return '';
  let [x, y] = first;
  const steps = others.map(([toX, toY]) => {
    const step = `${toX - x} ${toY - y}`;
    [x, y] = [toX, toY];
    return step;
  });
  return `M${first[0]} ${first[1]}l${steps.join(' ').replaceAll(' -', '-')}z`;
}

const SPECK = 3;

/** Islands that would be no more than a speck of dust on the picture. */
function isSpeck(points: readonly (readonly [number, number])[]): boolean {
  const [width = 0, height = 0] = [0, 1].map((side) => {
    const along = points.map((point) => point[side] ?? 0);
    return Math.max(...along) - Math.min(...along);
  });
  return Math.max(width, height) < SPECK;
}
