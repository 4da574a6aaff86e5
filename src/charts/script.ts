import { startDetails } from './details-script.ts';
import { startGuessing } from './guess-script.ts';

/** What a page with charts loads: details first, so that a guess covers the picture with all that belongs to it. */
startDetails(document);
startGuessing(document);
