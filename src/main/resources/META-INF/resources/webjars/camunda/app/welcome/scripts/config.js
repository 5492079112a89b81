// Replaces the file of the same name in the webapp's jar.
import {house} from '../../../../js/webapps.js';

export default {...house};
