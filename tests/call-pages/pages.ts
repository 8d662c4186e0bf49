import * as meet from './meet.ts';
import * as teams from './teams.ts';
import * as zoom from './zoom.ts';

/** Every simulated call page, one file each. */
export const pages = { teams, zoom, meet };
