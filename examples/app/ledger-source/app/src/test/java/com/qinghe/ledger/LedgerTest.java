package com.qinghe.ledger;

import android.telephony.TelephonyManager;

class LedgerTest {
    void reads(TelephonyManager phone) {
        phone.getSubscriberId();
    }
}
