import { startDetails } from './details.ts';
import { startGuessing } from './guess.ts';

/** What a page with charts loads: details first, so that a guess covers the picture with all that belongs to it. */
startDetails(document);
startGuessing(document);
