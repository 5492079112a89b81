// Cockpit serves this file and plugin.css only; the rest lies with our other scripts.
export {default} from '../../../../../../../js/cockpit/plugin.js';
