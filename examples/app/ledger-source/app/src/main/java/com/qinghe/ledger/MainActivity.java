package com.qinghe.ledger;

import android.Manifest;
import android.app.Activity;
import android.content.ClipboardManager;
import android.database.Cursor;
import android.provider.ContactsContract;
import android.provider.Settings;

public class MainActivity extends Activity {
    private static final String[] WANTED = {
        Manifest.permission.READ_CONTACTS,
        Manifest.permission.ACCESS_FINE_LOCATION,
        Manifest.permission.READ_PHONE_STATE,
    };

    void afterConsent() {
        requestPermissions(WANTED, 1);
        Cursor all = getContentResolver().query(ContactsContract.Contacts.CONTENT_URI, null, null, null, null);
        String own = Settings.Secure.getString(getContentResolver(), "volume"); // says nothing of the device
        ClipboardManager board = (ClipboardManager) getSystemService(CLIPBOARD_SERVICE);
        board.getPrimaryClip();
        // board.getText() in a comment is no call, nor is "Settings.Secure.getString(" in a text
    }
}
