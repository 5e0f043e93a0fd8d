import { vietnamUnitsWithSeedProvinces } from '@thidua/core';

/** Units of Việt Nam in time, as the library knows them; the rows of `admin_unit` are the same units. */
export const register = vietnamUnitsWithSeedProvinces();
