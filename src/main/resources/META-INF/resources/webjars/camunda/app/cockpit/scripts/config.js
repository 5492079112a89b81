// Replaces the file of the same name in the webapp's jar.
import '../../../../js/one-way-in.js';

export default {
  disableWelcomeMessage: true
};
